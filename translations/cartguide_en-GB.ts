<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>guide</name>
    <message numerus="yes">
        <source>%n of them died</source>
        <translation>
            <numerusform>%n of them died</numerusform>
            <numerusform>%n of them died</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContentsModel</name>
    <message numerus="yes">
        <source>%1 (%n pages)</source>
        <translation>
            <numerusform>%1 (%n page)</numerusform>
            <numerusform>%1 (%n pages)</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>DailyCounts</name>
    <message>
        <source>The counts could not be written to %1: %2.</source>
        <translation>Doedd dim modd ysgrifennu’r cyfrifon i %1: %2.</translation>
    </message>
    <message>
        <source>it is damaged and cannot be put aside</source>
        <translation>mae wedi’i difrodi a does dim modd ei rhoi o’r neilltu</translation>
    </message>
</context>
<context>
    <name>KioskConfig</name>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>rhaid iddo fod yn rhif cyfan o %1 i %2</translation>
    </message>
    <message>
        <source>it must be at most %1 letters, written in UTF-8</source>
        <translation>rhaid iddo fod yn %1 llythyren ar y mwyaf, wedi’i ysgrifennu yn UTF-8</translation>
    </message>
    <message>
        <source>it must be the name of a queue of the print system, without spaces</source>
        <translation>rhaid iddo fod yn enw ciw yn y system argraffu, heb fylchau</translation>
    </message>
    <message>
        <source>the guide is offered in: %1</source>
        <translation>mae’r canllaw ar gael yn: %1</translation>
    </message>
    <message>
        <source>it must be a salt of 4 to 64 letters and digits, a colon, and 64 hexadecimal digits</source>
        <translation>rhaid iddo fod yn halen o 4 i 64 o lythrennau a digidau, colon, a 64 o ddigidau hecsadegol</translation>
    </message>
    <message>
        <source>it must be a time from 00:00 to 23:59</source>
        <translation>rhaid iddo fod yn amser o 00:00 i 23:59</translation>
    </message>
    <message>
        <source>it must be the whole path of a file, as in /var/lib/cartguide/counts.csv</source>
        <translation>rhaid iddo fod yn llwybr cyfan i ffeil, fel /var/lib/cartguide/counts.csv</translation>
    </message>
    <message>
        <source>“%1” is not written as key = value; it is left out</source>
        <translation>dydy “%1” ddim wedi’i ysgrifennu fel allwedd = gwerth; mae’n cael ei adael allan</translation>
    </message>
    <message>
        <source>there is no key “%1”, only: %2; it is left out</source>
        <translation>does dim allwedd “%1”, dim ond: %2; mae’n cael ei gadael allan</translation>
    </message>
    <message>
        <source>“%1” stands here for the second time; the first one counts</source>
        <translation>mae “%1” yma am yr eildro; y cyntaf sy’n cyfrif</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2; its usual value is taken</source>
        <translation>does dim modd defnyddio “%1”: %2; mae ei gwerth arferol yn cael ei ddefnyddio</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, llinell %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2 more lines are wrong.</source>
        <translation>%1: mae %2 o linellau eraill yn anghywir.</translation>
    </message>
    <message>
        <source>%1: the file is too long; only its beginning is read.</source>
        <translation>%1: mae’r ffeil yn rhy hir; dim ond ei dechrau sy’n cael ei ddarllen.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2); the kiosk takes its usual values.</source>
        <translation>Doedd dim modd darllen %1 (%2); mae’r ciosg yn defnyddio ei werthoedd arferol.</translation>
    </message>
</context>
<context>
    <name>ListKeeper</name>
    <message>
        <source>It stays where it is, and nothing is kept over it: %1</source>
        <translation>Mae’n aros lle mae hi, a does dim byd yn cael ei gadw drosti: %1</translation>
    </message>
    <message>
        <source>It has been put aside, not thrown away: %1</source>
        <translation>Mae wedi’i rhoi o’r neilltu, nid ei thaflu i ffwrdd: %1</translation>
    </message>
    <message>
        <source>Your list could not be opened.</source>
        <translation>Doedd dim modd agor eich rhestr.</translation>
    </message>
    <message>
        <source>The list is shown as it was before its last change.</source>
        <translation>Mae’r rhestr yn cael ei dangos fel yr oedd hi cyn y newid diwethaf.</translation>
    </message>
    <message>
        <source>Your list could not be kept on this computer: %1. It is still here as long as the guide is open. You can print it, or save it somewhere else.</source>
        <translation>Doedd dim modd cadw eich rhestr ar y cyfrifiadur hwn: %1. Mae hi yma o hyd tra bydd y canllaw ar agor. Gallwch ei hargraffu, neu ei chadw yn rhywle arall.</translation>
    </message>
    <message>
        <source>Your list could not be removed from this computer. Delete this folder by hand: %1</source>
        <translation>Doedd dim modd tynnu eich rhestr oddi ar y cyfrifiadur hwn. Dilëwch y ffolder hon â llaw: %1</translation>
    </message>
    <message>
        <source>Your list could not be saved as %1: %2. Choose another place.</source>
        <translation>Doedd dim modd cadw eich rhestr fel %1: %2. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>This file could not be read: %1.</source>
        <translation>Doedd dim modd darllen y ffeil hon: %1.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pwyso</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Yn dangos y ddewislen</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Yn sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Yn mynd yn ôl un dudalen</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Yn rhoi’r weithred ar waith</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Cynyddu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toglo</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Yn toglo’r cyflwr</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yn sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Yn sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Yn mynd i’r dudalen nesaf</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Yn sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Cynyddu’r gwerth</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Lleihau’r gwerth</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Yn gosod y ffocws</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Gosod y ffocws</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Gwir</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Gau</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor rhestr ddewis y blwch cyfun</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Diwedd:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Tudalennau baner</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Nos (18:00 i 05:59)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Amser penodol</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Gwybodaeth filio:</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Argraffu wedi’i amserlennu:</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Cyfrinach</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tra chyfrinachol</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Dechrau:</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dydd (06:00 i 17:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ail sifft (16:00 i 23:59)</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Rheoli’r dasg</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Penwythnos (dydd Sadwrn i ddydd Sul)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Dosbarthedig</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Trydedd sifft (00:00 i 07:59)</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Dal am gyfnod amhenodol</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Argraffu ar unwaith</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Blaenoriaeth y dasg:</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Annosbarthedig</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Mae angen dilysu er mwyn defnyddio %1 ar %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Mae angen dilysu er mwyn defnyddio %1.</translation>
    </message>
    <message>
        <source>Authentication Needed</source>
        <translation>Mae angen dilysu</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Cyfrinair:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Enw defnyddiwr:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot remove source file</source>
        <translation>Methu dileu’r ffeil wreiddiol</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Yr un ffeil yw’r ffeil gyrchfan.</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Methu agor %1 ar gyfer mewnbwn</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Mae’r ffeil gyrchfan yn bodoli</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Methu agor y ffeil gyrchfan: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Methu creu %1 ar gyfer allbwn: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Methwyd ysgrifennu bloc: %1</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ni fydd ffeil ddilyniannol yn cael ei hailenwi drwy gopïo fesul bloc</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Gwall wrth ailenwi: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Dydy’r ffeil wreiddiol ddim yn bodoli.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Methu adfer o %1: %2</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Methu agor ar gyfer allbwn: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Does dim peiriant ffeiliau ar gael, neu dydy’r peiriant ddim yn cynnal UnMapExtension</translation>
    </message>
    <message>
        <source>No file engine available</source>
        <translation>Does dim peiriant ffeiliau ar gael</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae &apos;%1&apos; wedi’i diogelu rhag ysgrifennu.
Ydych chi am ei dileu beth bynnag?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi’n siŵr eich bod chi am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw’r ffeil:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Y ffolder uwchben</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o’r math:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Dod o hyd i ffolder</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Heb ddod o hyd i’r ffolder.
Gwiriwch fod enw cywir y ffolder wedi’i roi.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>D&amp;ewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>A&amp;ilenwi</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Methu dileu’r ffolder.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli’n barod.
Ydych chi am ei disodli?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i’r ffolder uwchben</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i’r olwg manylion</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Heb ddod o hyd i’r ffeil.
Gwiriwch fod enw cywir y ffeil wedi’i roi.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i’r olwg rhestr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Does dim ffeil na ffolder o’r fath</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Gwrthodwyd caniatâd</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ffolder yw’r ffeil i’w hagor</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Does dim lle ar ôl ar y ddyfais</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Gormod o ffeiliau ar agor</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>invalid UTF8 string</source>
        <translation>llinyn UTF8 annilys</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>arae heb ei therfynu</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>gwrthrych heb ei derfynu</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>ni ddigwyddodd gwall</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>llinyn heb ei derfynu</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>data diystyr ar ddiwedd y ddogfen</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>terfyniad annilys gan rif</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>gwahanydd gwerth ar goll</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>rhif annilys</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>dilyniant dianc annilys</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>gwahanydd enw ar goll</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>dogfen rhy fawr</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>mae gwrthrych ar goll ar ôl coma</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>dogfen wedi’i nythu’n rhy ddwfn</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>gwerth annilys</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos manylion...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Am Qt</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio manylion...</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Am Qt&lt;/h3&gt;&lt;p&gt;Mae’r rhaglen hon yn defnyddio Qt fersiwn %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pecyn offer C++ ar gyfer datblygu rhaglenni traws-blatfform yw Qt.&lt;/p&gt;&lt;p&gt;Gyda Qt, gall yr un cod ffynhonnell redeg ar bob un o’r prif systemau gweithredu bwrdd gwaith. Mae ar gael hefyd ar gyfer Linux mewnblanedig a systemau gweithredu mewnblanedig a symudol eraill.&lt;/p&gt;&lt;p&gt;Mae Qt ar gael o dan nifer o ddewisiadau trwyddedu, sydd wedi’u cynllunio i ddiwallu anghenion ein gwahanol ddefnyddwyr.&lt;/p&gt;&lt;p&gt;Mae Qt o dan ein cytundeb trwydded fasnachol yn briodol ar gyfer datblygu meddalwedd berchnogol/fasnachol pan nad ydych chi am rannu unrhyw god ffynhonnell â thrydydd partïon, neu pan na allwch chi fel arall gydymffurfio â thelerau’r GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Mae Qt o dan drwydded GNU (L)GPL yn briodol ar gyfer datblygu rhaglenni&amp;nbsp;Qt ar yr amod eich bod chi’n gallu cydymffurfio â thelerau ac amodau’r trwyddedau perthnasol.&lt;/p&gt;&lt;p&gt;Gweler &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; am drosolwg o drwyddedu Qt.&lt;/p&gt;&lt;p&gt;Hawlfraint (C) %1 The Qt Company Ltd a chyfranwyr eraill.&lt;/p&gt;&lt;p&gt;Mae Qt a logo Qt yn nodau masnach The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Un o gynhyrchion The Qt Company Ltd yw Qt, wedi’i ddatblygu fel prosiect cod agored. Gweler &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; am ragor o wybodaeth.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>in</source>
        <translation>mod</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ymyl isaf</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Ffynhonnell y papur:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ymyl dde</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ymylon</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Cyfaddas</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Cynllun y dudalen</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lled:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Trefn y tudalennau:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ymyl uchaf</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ymyl chwith</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Maint y dudalen:</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Portread o chwith</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetrau (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pwyntiau (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Tudalennau ar bob dalen:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Modfeddi (mod)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tirlun o chwith</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Uchder:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Amlen DL</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Amlen C5</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7.5 x 10 mod)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Cyfaddas</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7.25 x 10.5 mod)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Cyfaddas (%1mod x %2mod)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Cyfaddas (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Cyfaddas (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Cyfaddas (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Cyfaddas (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Cyfaddas (%1pt x %2pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nac ydw</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ydw</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ac ydw, i’r cyfan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw’r cyfan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ydw, i’r &amp;cyfan</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Even Pages</source>
        <translation>Tudalennau eilrif</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Dewisiadau &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Dewisiadau &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>O’r chwith i’r dde, o’r brig i’r gwaelod</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>O’r dde i’r chwith, o’r gwaelod i’r brig</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ysgrifennu ffeil PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Argraffu</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Does dim modd defnyddio’r dewisiadau &apos;Tudalennau ar bob dalen&apos; a &apos;Set o dudalennau&apos; gyda’i gilydd.
Diffoddwch un o’r dewisiadau hynny.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mae %1 yn bodoli’n barod.
Ydych chi am ysgrifennu drosti?</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>O’r chwith i’r dde, o’r gwaelod i’r brig</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tudalennau odrif</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Ffeil leol</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Mae gosodiadau argraffu dwy ochr yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Argraffu i ffeil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Argraffu i ffeil ...</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Diffiniad tudalennau annilys</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Dydy %1 ddim yn dilyn y gystrawen gywir. Defnyddiwch &apos;,&apos; i wahanu ystodau a thudalennau, &apos;-&apos; i ddiffinio ystodau, a gwnewch yn siŵr nad yw’r ystodau’n gorgyffwrdd â’i gilydd.</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>O’r dde i’r chwith, o’r brig i’r gwaelod</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>O’r gwaelod i’r brig, o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Ni all y gwerth &apos;O&apos; fod yn fwy na’r gwerth &apos;I&apos;.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Gosodiadau dwy ochr yn gwrthdaro</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Ffolder yw %1.
Dewiswch enw ffeil gwahanol.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Does dim modd ysgrifennu i’r ffeil %1.
Dewiswch enw ffeil gwahanol.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>O’r gwaelod i’r brig, o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>O’r brig i’r gwaelod, o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>O’r brig i’r gwaelod, o’r dde i’r chwith</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Dewisiadau uwch yn gwrthdaro</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Dewisiadau’r dasg</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Dewisiadau gosod y dudalen yn gwrthdaro</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Mae rhai dewisiadau uwch yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Mae dewisiadau gosod y dudalen yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Priodweddau’r argraffydd</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Mae rhai dewisiadau’n gwrthdaro. Cywirwch nhw.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Uwch</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wedi diffodd</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Argraffu’r cyfan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Y dudalen gyfredol</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Detholiad</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Ystod argraffu</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Modd lliw</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Gosodiadau allbwn</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Trefn o chwith</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graddlwyd</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Coladu</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copïau:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Rhwymo ar yr ochr fer</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Nodwch dudalennau neu ystodau gyda choma rhyngddynt. I nodi ystod, rhowch ddau rif gyda chysylltnod rhyngddynt. Er enghraifft: mae 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Tudalennau o</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Argraffu ar y ddwy ochr</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Set o dudalennau:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Rhwymo ar yr ochr hir</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Math:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Ffeil allbwn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;riodweddau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lleoliad:</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Mae enw’r ffeil yn cyfeirio at ffolder</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Cafodd yr ysgrifennu ei ganslo gan y rhaglen</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Ni all QSaveFile agor &apos;%1&apos; heb alluogi ysgrifennu uniongyrchol wrth gefn.</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Does dim modd ysgrifennu i’r ffeil bresennol %1</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i’r dde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i’r chwith</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Dechrau ymgorffori o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Bwlch lled sero</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Ynysu o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Mewnosod nod rheoli Unicode</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Dechrau gwrthwneud o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Dechrau ymgorffori o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Ynysu o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marc o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Terfynu fformatio cyfeiriadol</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Anghysylltydd lled sero</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Dechrau gwrthwneud o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Terfynu ynysu cyfeiriadol</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Cysylltydd lled sero</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marc o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Ynysu yn ôl y nod cryf cyntaf</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo cyfeiriad y ddo&amp;len</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>My list</source>
        <translation>Fy rhestr</translation>
    </message>
    <message>
        <source>My needs</source>
        <translation>Fy anghenion</translation>
    </message>
    <message>
        <source>Medicines and records</source>
        <translation>Meddyginiaethau a chofnodion</translation>
    </message>
    <message>
        <source>Visit and notes</source>
        <translation>Ymweliad a nodiadau</translation>
    </message>
</context>
<context>
    <name>StarWords</name>
    <message>
        <source>Star up to five: they go first on your sheet.</source>
        <translation type="vanished">Rhowch seren i hyd at bump: nhw sy’n mynd gyntaf ar eich taflen.</translation>
    </message>
    <message>
        <source>You have starred %1.</source>
        <translation type="vanished">Rydych chi wedi rhoi seren i %1.</translation>
    </message>
    <message>
        <source>Star the questions that are most important to you, up to five. They are printed first.</source>
        <translation>Rhowch seren i’r cwestiynau sydd bwysicaf i chi, hyd at bump. Nhw sy’n cael eu hargraffu gyntaf.</translation>
    </message>
    <message>
        <source>You have starred %1 of five. Your starred questions are printed first.</source>
        <translation>Rydych chi wedi rhoi %1 seren o bump. Y cwestiynau â seren sy’n cael eu hargraffu gyntaf.</translation>
    </message>
    <message>
        <source>You have starred five. They are printed first. To star another, take the star off one of them.</source>
        <translation>Rydych chi wedi rhoi pum seren. Nhw sy’n cael eu hargraffu gyntaf. I roi seren i gwestiwn arall, tynnwch y seren oddi ar un ohonyn nhw.</translation>
    </message>
</context>
<context>
    <name>WizardWords</name>
    <message>
        <source>Get ready to ask</source>
        <translation>Paratoi i ofyn</translation>
    </message>
    <message>
        <source>Your condition</source>
        <translation>Eich cyflwr</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Eich iechyd</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Triniaethau hyd yma</translation>
    </message>
    <message>
        <source>You and research</source>
        <translation>Chi ac ymchwil</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Cyn i chi ddechrau</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Cwestiwn %1 o %2</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Gwiriwch eich atebion</translation>
    </message>
    <message>
        <source>What to ask your specialist</source>
        <translation>Beth i’w ofyn i’ch arbenigwr</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Wedi’i hepgor</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>You said “%1”, so we no longer ask: “%2” Your answer to it, “%3”, is gone.</source>
        <translation>Fe ddywedoch chi “%1”, felly dydyn ni ddim yn gofyn mwyach: “%2” Mae eich ateb iddo, “%3”, wedi mynd.</translation>
    </message>
    <message>
        <source>Takes all your answers away. You can bring them back until you go on.</source>
        <translation>Mae hyn yn tynnu eich atebion i gyd. Gallwch ddod â nhw’n ôl nes i chi fynd ymlaen.</translation>
    </message>
    <message>
        <source>Your answers are gone. You can still bring them back.</source>
        <translation>Mae eich atebion wedi mynd. Gallwch ddod â nhw’n ôl o hyd.</translation>
    </message>
</context>
<context>
    <name>about.md</name>
    <message>
        <source>About this guide</source>
        <extracomment>About this guide</extracomment>
        <translation>Am y canllaw hwn</translation>
    </message>
    <message>
        <source>This guide gives information and helps you ask questions. It does not decide anything for you, and no clinician has reviewed it yet.</source>
        <extracomment>About this guide</extracomment>
        <translation>Mae’r canllaw hwn yn rhoi gwybodaeth ac yn eich helpu i ofyn cwestiynau. Dydy’r canllaw ddim yn penderfynu dim drosoch chi, a does dim clinigydd wedi ei adolygu eto.</translation>
    </message>
    <message>
        <source>Who made it</source>
        <extracomment>About this guide &gt; Who made it</extracomment>
        <translation>Pwy wnaeth y canllaw</translation>
    </message>
    <message>
        <source>It began as a guide that its owner wrote for people in the UK. It was then checked, claim by claim, and written again. Where a claim was wrong, we put it right. Where we could not confirm it, we left it out. You can read every change on [what we changed, and why](page:changes).</source>
        <extracomment>About this guide &gt; Who made it</extracomment>
        <translation>Dechreuodd fel canllaw a ysgrifennodd ei berchennog ar gyfer pobl yn y DU. Wedyn cafodd ei wirio, fesul honiad, a’i ysgrifennu eto. Lle roedd honiad yn anghywir, fe wnaethon ni ei gywiro. Lle nad oedden ni’n gallu ei gadarnhau, fe wnaethon ni ei adael allan. Gallwch ddarllen am bob newid ar y dudalen [beth newidion ni, a pham](page:changes).</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Beth yw ei bwrpas</translation>
    </message>
    <message>
        <source>It is for people in the UK with a severe [autoimmune disease](term:autoimmune-disease), and for those close to them.</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Mae ar gyfer pobl yn y DU â [chlefyd awto-imiwn](term:autoimmune-disease) difrifol iawn, ac ar gyfer y rhai sy’n agos atyn nhw.</translation>
    </message>
    <message>
        <source>It gives information about CAR-T.</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Mae’n rhoi gwybodaeth am CAR-T.</translation>
    </message>
    <message>
        <source>It helps you get ready to talk to your specialist.</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Mae’n eich helpu i baratoi i siarad â’ch arbenigwr.</translation>
    </message>
    <message>
        <source>It does not decide, diagnose, score or monitor.</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Dydy’r canllaw ddim yn penderfynu, yn rhoi diagnosis, yn sgorio nac yn monitro.</translation>
    </message>
    <message>
        <source>It does not say if you can join a trial. Only a trial team can decide.</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Dydy’r canllaw ddim yn dweud a allwch chi ymuno â threial. Dim ond tîm y treial all benderfynu.</translation>
    </message>
    <message>
        <source>As we understand it, it is not a medical device. A qualified person should confirm that.</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Yn ôl ein dealltwriaeth ni, dydy’r canllaw ddim yn ddyfais feddygol. Dylai rhywun sydd â’r cymwysterau i wneud hynny gadarnhau hyn.</translation>
    </message>
    <message>
        <source>It is not for emergencies. If you feel very ill, open [Get help now](action:help).</source>
        <extracomment>About this guide &gt; What it is for</extracomment>
        <translation>Dydy’r canllaw ddim ar gyfer argyfwng. Os ydych chi’n teimlo’n sâl iawn, agorwch [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>Who has reviewed it</source>
        <extracomment>About this guide &gt; Who has reviewed it</extracomment>
        <translation>Pwy sydd wedi ei adolygu</translation>
    </message>
    <message>
        <source>Nobody yet. No doctor, nurse or pharmacist has reviewed this guide. No patient group has reviewed it. The foot of each page will say so until someone has.</source>
        <extracomment>About this guide &gt; Who has reviewed it</extracomment>
        <translation>Neb eto. Does dim meddyg, nyrs na fferyllydd wedi adolygu’r canllaw hwn. Does dim grŵp cleifion wedi ei adolygu. Bydd troed pob tudalen yn dweud hynny nes bod rhywun wedi gwneud.</translation>
    </message>
    <message>
        <source>How we check facts</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Sut rydyn ni’n gwirio ffeithiau</translation>
    </message>
    <message>
        <source>Most facts have a check mark. The note beside it gives the date when we checked it, and its [source](page:sources).</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Mae marc gwirio gan y rhan fwyaf o ffeithiau. Mae’r nodyn wrth ei ymyl yn rhoi’r dyddiad y gwnaethon ni wirio’r ffaith, a’i [ffynhonnell](page:sources).</translation>
    </message>
    <message>
        <source>We looked at stored copies of public web pages, not at the live pages. A page can have changed since.</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Edrychon ni ar gopïau wedi’u storio o dudalennau gwe cyhoeddus, nid ar y tudalennau byw. Gall tudalen fod wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>Some facts are general knowledge that we did not find on a page. The list of claims says which ones.</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Mae rhai ffeithiau’n wybodaeth gyffredinol na ddaethon ni o hyd iddi ar dudalen. Mae’r rhestr o honiadau yn dweud pa rai.</translation>
    </message>
    <message>
        <source>Things that change quickly should be checked again every 6 months: trials, hospitals, contacts, costs, benefits and NHS plans. The rest should be checked every 12 months.</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Dylai pethau sy’n newid yn gyflym gael eu gwirio eto bob 6 mis: treialon, ysbytai, manylion cyswllt, costau, budd-daliadau a chynlluniau’r GIG. Dylai’r gweddill gael ei wirio bob 12 mis.</translation>
    </message>
    <message>
        <source>These times are our own choice. They are not a rule from anyone else.</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Ein dewis ni ein hunain yw’r amserau hyn. Dydyn nhw ddim yn rheol gan neb arall.</translation>
    </message>
    <message>
        <source>We give no forecasts.</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Dydyn ni ddim yn rhoi rhagolygon.</translation>
    </message>
    <message>
        <source>If a date has passed, check that fact somewhere else before you rely on it.</source>
        <extracomment>About this guide &gt; How we check facts</extracomment>
        <translation>Os yw dyddiad wedi mynd heibio, gwiriwch y ffaith honno yn rhywle arall cyn i chi ddibynnu arni.</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <extracomment>About this guide &gt; Your privacy</extracomment>
        <translation>Eich preifatrwydd</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Nothing is kept unless you ask. On a clinic screen nothing is kept at all.</source>
        <extracomment>About this guide &gt; Your privacy</extracomment>
        <translation>Does dim byd yn gadael y cyfrifiadur hwn. Does dim byd yn cael ei gadw oni bai eich bod chi’n gofyn. Ar sgrin mewn clinig does dim byd yn cael ei gadw o gwbl.</translation>
    </message>
    <message>
        <source>The guide has no account, and it counts nothing about you. At home, a link to a website opens outside the guide. That website has its own rules.</source>
        <extracomment>About this guide &gt; Your privacy</extracomment>
        <translation>Does gan y canllaw ddim cyfrif, a dydy’r canllaw ddim yn cyfrif dim amdanoch chi. Gartref, mae dolen i wefan yn agor y tu allan i’r canllaw. Mae gan y wefan honno ei rheolau ei hun.</translation>
    </message>
    <message>
        <source>Money and interests</source>
        <extracomment>About this guide &gt; Money and interests</extracomment>
        <translation>Arian a buddiannau</translation>
    </message>
    <message>
        <source>Nobody has told us of any funding, or any conflict of interest, to list here. The owner of the guide still has to complete this part. Until then, please read this as “not yet known”.</source>
        <extracomment>About this guide &gt; Money and interests</extracomment>
        <translation>Does neb wedi dweud wrthon ni am unrhyw gyllid, nac unrhyw wrthdaro buddiannau, i’w restru yma. Mae’n rhaid i berchennog y canllaw gwblhau’r rhan hon o hyd. Tan hynny, darllenwch hyn fel “ddim yn hysbys eto”, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>Hygyrchedd</translation>
    </message>
    <message>
        <source>The guide is made so that you can:</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>Mae’r canllaw wedi’i wneud fel y gallwch:</translation>
    </message>
    <message>
        <source>use it with a keyboard alone</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>ei ddefnyddio gyda bysellfwrdd yn unig</translation>
    </message>
    <message>
        <source>use it with a screen reader</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>ei ddefnyddio gyda darllenydd sgrin</translation>
    </message>
    <message>
        <source>make the text larger, from 100% to 400%</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>gwneud y testun yn fwy, o 100% i 400%</translation>
    </message>
    <message>
        <source>choose from four colour themes</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>dewis o bedair thema liw</translation>
    </message>
    <message>
        <source>What has not been tried yet:</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>Beth sydd heb gael ei brofi eto:</translation>
    </message>
    <message>
        <source>Nobody has listened to it with real screen readers.</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>Does neb wedi gwrando arno gyda darllenwyr sgrin go iawn.</translation>
    </message>
    <message>
        <source>People with disabilities have not tested it yet.</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>Dydy pobl ag anableddau ddim wedi ei brofi eto.</translation>
    </message>
    <message>
        <source>If a part of it does not work for you, ask someone at your clinic or a friend to help, and tell the people who gave you this guide.</source>
        <extracomment>About this guide &gt; Accessibility</extracomment>
        <translation>Os nad yw rhan ohono’n gweithio i chi, gofynnwch i rywun yn eich clinig neu i ffrind helpu, a dywedwch wrth y bobl a roddodd y canllaw hwn i chi.</translation>
    </message>
    <message>
        <source>Words and licence</source>
        <extracomment>About this guide &gt; Words and licence</extracomment>
        <translation>Geiriau a thrwydded</translation>
    </message>
    <message>
        <source>The words of the guide remain their owner’s. The program’s code is under the MIT licence, which lets others use it and change it.</source>
        <extracomment>About this guide &gt; Words and licence</extracomment>
        <translation>Mae geiriau’r canllaw yn dal i fod yn eiddo i’w perchennog. Mae cod y rhaglen dan drwydded MIT, sy’n gadael i bobl eraill ei ddefnyddio a’i newid.</translation>
    </message>
    <message>
        <source>What we left out</source>
        <extracomment>About this guide &gt; What we left out</extracomment>
        <translation>Beth adawon ni allan</translation>
    </message>
    <message>
        <source>Some things in the first guide could not be confirmed, so they are not here. These include three trial names, all the e-mail addresses, a UK price, and three stories about patients. See [what we changed, and why](page:changes).</source>
        <extracomment>About this guide &gt; What we left out</extracomment>
        <translation>Roedd rhai pethau yn y canllaw cyntaf nad oedden ni’n gallu eu cadarnhau, felly dydyn nhw ddim yma. Mae’r rhain yn cynnwys tri enw treial, yr holl gyfeiriadau e-bost, pris yn y DU, a thair stori am gleifion. Ewch i’r dudalen [beth newidion ni, a pham](page:changes).</translation>
    </message>
    <message>
        <source>Phone numbers that are not signed off</source>
        <extracomment>About this guide &gt; What we left out &gt; Phone numbers that are not signed off</extracomment>
        <translation>Rhifau ffôn sydd heb eu cymeradwyo</translation>
    </message>
    <message>
        <source>We know of a phone number for each of these. We had it only from other lists, from a page more than 10 years old, or from memory, so we left it out. A person must check each number on the organisation’s own page first. Find their websites under [support organisations](page:support).</source>
        <extracomment>About this guide &gt; What we left out &gt; Phone numbers that are not signed off</extracomment>
        <translation>Rydyn ni’n gwybod am rif ffôn i bob un o’r rhain. Dim ond o restri eraill, o dudalen sydd dros 10 mlwydd oed, neu o’r cof y daeth, felly fe wnaethon ni ei adael allan. Rhaid i berson wirio pob rhif ar dudalen y sefydliad ei hun yn gyntaf. Dewch o hyd i’w gwefannau ar y dudalen [sefydliadau cymorth](page:support).</translation>
    </message>
    <message>
        <source>Condition charities: NRAS, MS Society, MS Trust, Versus Arthritis, Myositis UK, myaware, Kidney Care UK</source>
        <extracomment>About this guide &gt; What we left out &gt; Phone numbers that are not signed off</extracomment>
        <translation>Elusennau ar gyfer cyflyrau: NRAS, MS Society, MS Trust, Versus Arthritis, Myositis UK, myaware, Kidney Care UK</translation>
    </message>
    <message>
        <source>CAR-T information: Anthony Nolan, Macmillan Cancer Support, Lymphoma Action</source>
        <extracomment>About this guide &gt; What we left out &gt; Phone numbers that are not signed off</extracomment>
        <translation>Gwybodaeth am CAR-T: Anthony Nolan, Macmillan Cancer Support, Lymphoma Action</translation>
    </message>
    <message>
        <source>Money, work and rights: Citizens Advice Cymru (Advicelink), Citizens Advice Scotland, Advice NI, PIP new claims, PIP in Northern Ireland, Social Security Scotland, Carers UK, Scope, Acas, Patient Advice and Support Service, Patient and Client Council, Relay UK</source>
        <extracomment>About this guide &gt; What we left out &gt; Phone numbers that are not signed off</extracomment>
        <translation>Arian, gwaith a hawliau: Citizens Advice Cymru (Advicelink), Citizens Advice Scotland, Advice NI, PIP: hawliadau newydd, PIP yng Ngogledd Iwerddon, Social Security Scotland, Carers UK, Scope, Acas, Patient Advice and Support Service, Patient and Client Council, Relay UK</translation>
    </message>
    <message>
        <source>In a crisis: Shout (by text), Lifeline (Northern Ireland)</source>
        <extracomment>About this guide &gt; What we left out &gt; Phone numbers that are not signed off</extracomment>
        <translation>Mewn argyfwng: Shout (drwy neges destun), Lifeline (Gogledd Iwerddon)</translation>
    </message>
    <message>
        <source>Some numbers we do print come from older pages. They say so, and they need a check too.</source>
        <extracomment>About this guide &gt; What we left out &gt; Phone numbers that are not signed off</extracomment>
        <translation>Mae rhai rhifau rydyn ni’n eu hargraffu yn dod o dudalennau hŷn. Mae hynny wedi’i nodi, ac mae angen eu gwirio nhw hefyd.</translation>
    </message>
    <message>
        <source>Tell someone about side effects</source>
        <extracomment>About this guide &gt; Tell someone about side effects</extracomment>
        <translation>Dywedwch wrth rywun am sgil-effeithiau</translation>
    </message>
    <message>
        <source>In a trial, tell the trial team about any side effect straight away. For ordinary medicines, anyone can also report a side effect on the [Yellow Card](term:yellow-card) website: [yellowcard.mhra.gov.uk](https://yellowcard.mhra.gov.uk). [](claim:yellow-card)</source>
        <extracomment>About this guide &gt; Tell someone about side effects</extracomment>
        <translation>Mewn treial, dywedwch wrth dîm y treial am unrhyw sgil-effaith ar unwaith. Ar gyfer meddyginiaethau cyffredin, gall unrhyw un hefyd roi gwybod am sgil-effaith ar wefan y [Cerdyn Melyn (Yellow Card)](term:yellow-card): [yellowcard.mhra.gov.uk](https://yellowcard.mhra.gov.uk). [](claim:yellow-card)</translation>
    </message>
</context>
<context>
    <name>claims.md</name>
    <message>
        <source>What we changed, and why</source>
        <extracomment>What we changed, and why</extracomment>
        <translation>Beth newidion ni, a pham</translation>
    </message>
    <message>
        <source>This guide was made from a guide written by its owner. We checked every claim in it on 22 November 2026, mostly against stored copies of published pages. Where we found no page, the entry says so. Below are the guide’s words, what we found, what we say now and where it comes from.</source>
        <extracomment>What we changed, and why</extracomment>
        <translation>Cafodd y canllaw hwn ei wneud o ganllaw a ysgrifennodd ei berchennog. Ar 22 Tachwedd 2026 fe wnaethon ni wirio pob honiad ynddo, gan mwyaf drwy ei gymharu â chopïau wedi’u storio o dudalennau cyhoeddedig. Lle na ddaethon ni o hyd i dudalen, mae’r cofnod yn dweud hynny. Isod mae geiriau’r canllaw hwnnw, beth welson ni, beth rydyn ni’n ei ddweud nawr ac o ble mae’n dod.</translation>
    </message>
    <message>
        <source>A database page about the study, and the publisher’s page of the case report (stored copies).</source>
        <extracomment>cured-not-managed</extracomment>
        <translation>Tudalen cronfa ddata am yr astudiaeth, a thudalen y cyhoeddwr ar gyfer yr adroddiad achos (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>The study’s authors were themselves reported as saying that it was too soon to speak of a cure.</source>
        <extracomment>cured-not-managed</extracomment>
        <translation>Yn ôl adroddiadau, dywedodd awduron yr astudiaeth eu hunain ei bod yn rhy gynnar i sôn am wellhad llwyr.</translation>
    </message>
    <message>
        <source>“Some people with severe autoimmune disease have had no signs of disease, without immune-suppressing medicines, for months or years after CAR-T. Doctors call this remission. It is too soon to call it a cure. Nobody knows yet how long it lasts, and the disease can come back.”</source>
        <extracomment>cured-not-managed</extracomment>
        <translation>“Mae rhai pobl â chlefyd awto-imiwn difrifol iawn wedi bod heb unrhyw arwyddion o’r clefyd, a hynny heb feddyginiaethau atal imiwnedd, am fisoedd neu flynyddoedd ar ôl CAR-T. Ysbaid yw enw meddygon ar hyn. Mae’n rhy gynnar i’w alw’n wellhad llwyr. Does neb yn gwybod eto am ba hyd mae’n para, a gall y clefyd ddod yn ôl.”</translation>
    </message>
    <message>
        <source>The hospital’s patient page (stored copy).</source>
        <extracomment>originally-blood-cancer</extracomment>
        <translation>Tudalen yr ysbyty i gleifion (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“CAR-T was first made to treat some blood cancers. The NHS already uses it for some of them. Using it for autoimmune disease is still research.”</source>
        <extracomment>originally-blood-cancer</extracomment>
        <translation>“Cafodd CAR-T ei greu yn wreiddiol i drin rhai mathau o ganser y gwaed. Mae’r GIG eisoes yn ei ddefnyddio ar gyfer rhai ohonyn nhw. Gwaith ymchwil o hyd yw ei ddefnyddio ar gyfer clefyd awto-imiwn.”</translation>
    </message>
    <message>
        <source>The paper’s PubMed record, and a web page about the paper (stored copies).</source>
        <extracomment>all-15-sustained-remission</extracomment>
        <translation>Cofnod PubMed y papur, a thudalen we am y papur (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“In a German study of 15 people, all 8 with lupus went into remission, all 3 with muscle inflammation had a major improvement, and all 4 with systemic sclerosis had lower disease activity scores. All 15 stopped their immune-suppressing medicines. It was a small study with no comparison group.”</source>
        <extracomment>all-15-sustained-remission</extracomment>
        <translation>“Mewn astudiaeth o’r Almaen gyda 15 o bobl, aeth pob un o’r 8 â lwpws i ysbaid, cafodd pob un o’r 3 â llid y cyhyrau welliant mawr, ac roedd gan bob un o’r 4 â sglerosis systemig sgoriau is ar gyfer gweithgarwch y clefyd. Rhoddodd y 15 i gyd y gorau i’w meddyginiaethau atal imiwnedd. Astudiaeth fach oedd hon, heb grŵp cymharu.”</translation>
    </message>
    <message>
        <source>Government answer and NHS page. General knowledge, and our reading of both, for “only by joining a research trial”.</source>
        <extracomment>intro-uk-patients-can-access</extracomment>
        <translation>Ateb gan y llywodraeth a thudalen y GIG. Gwybodaeth gyffredinol, a’n dehongliad ni o’r ddau, ar gyfer “yr unig ffordd o’i gael yw drwy ymuno â threial ymchwil”.</translation>
    </message>
    <message>
        <source>“In the UK, CAR-T for autoimmune disease is still being tested. You can only have it by joining a research trial. Most people will not be able to join one yet.”</source>
        <extracomment>intro-uk-patients-can-access</extracomment>
        <translation>“Yn y DU, mae CAR-T ar gyfer clefyd awto-imiwn yn dal i gael ei brofi. Yr unig ffordd o’i gael yw drwy ymuno â threial ymchwil. Fydd y rhan fwyaf o bobl ddim yn gallu ymuno ag un eto.”</translation>
    </message>
    <message>
        <source>“CAR-T is short for chimeric antigen receptor T-cell therapy. Some of your T cells (a kind of white blood cell) are changed in a lab so that they can find and destroy certain other cells.”</source>
        <extracomment>what-car-t-stands-for</extracomment>
        <translation>“Talfyriad yw CAR-T o’r Saesneg chimeric antigen receptor T-cell therapy, sef therapi celloedd T derbynnydd antigen cimerig. Mae rhai o’ch celloedd T (math o gell wen y gwaed) yn cael eu newid mewn labordy er mwyn iddyn nhw allu dod o hyd i gelloedd penodol eraill a’u dinistrio.”</translation>
    </message>
    <message>
        <source>The PubMed record of one paper, and the text of another (stored copies).</source>
        <extracomment>reprogram-troublemakers</extracomment>
        <translation>Cofnod PubMed un papur, a thestun papur arall (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“Most CAR-T for autoimmune disease removes nearly all your B cells, helpful ones as well as harmful ones. B cells make antibodies that fight germs. While they are gone, you can catch infections more easily.”</source>
        <extracomment>reprogram-troublemakers</extracomment>
        <translation>“Mae’r rhan fwyaf o driniaethau CAR-T ar gyfer clefyd awto-imiwn yn cael gwared ar bron pob un o’ch celloedd B, y rhai defnyddiol yn ogystal â’r rhai niweidiol. Mae celloedd B yn gwneud gwrthgyrff sy’n ymladd germau. Tra byddan nhw wedi mynd, gallwch ddal heintiau’n haws.”</translation>
    </message>
    <message>
        <source>A medicine leaflet (3 to 6 hours, may be repeated) and a patient website (2 to 3 hours), as stored copies. That medicines may be cut down first: the abstract.</source>
        <extracomment>step1-collection</extracomment>
        <translation>Taflen wybodaeth meddyginiaeth (3 i 6 awr, efallai y bydd yn cael ei wneud eto) a gwefan i gleifion (2 i 3 awr), fel copïau wedi’u storio. O’r crynodeb y daw’r wybodaeth y gallai meddyginiaethau gael eu lleihau yn gyntaf.</translation>
    </message>
    <message>
        <source>The comparison is fair. The time given is too narrow.</source>
        <extracomment>step1-collection</extracomment>
        <translation>Mae’r gymhariaeth yn deg. Mae’r amser sy’n cael ei roi yn rhy gyfyng.</translation>
    </message>
    <message>
        <source>“Your blood passes through a machine that keeps some white cells and gives you back the rest. This often takes 2 to 6 hours. Sometimes it has to be done again. Your medicines may need to be cut down or stopped first, so ask what happens if your disease flares.”</source>
        <extracomment>step1-collection</extracomment>
        <translation>“Mae eich gwaed yn mynd drwy beiriant sy’n cadw rhai celloedd gwyn ac yn rhoi’r gweddill yn ôl i chi. Mae hyn yn aml yn cymryd 2 i 6 awr. Weithiau mae’n rhaid ei wneud eto. Efallai y bydd yn rhaid i chi gymryd llai o’ch meddyginiaethau, neu eu stopio, yn gyntaf, felly gofynnwch beth fydd yn digwydd os cewch chi bwl o’ch clefyd.”</translation>
    </message>
    <message>
        <source>A medicine leaflet (about 3 to 4 weeks; making it can fail), a patient website (10 days to several weeks), and an abstract about children with leukaemia (15 to 31 days, half within 19), as stored copies.</source>
        <extracomment>step2-engineering</extracomment>
        <translation>Taflen wybodaeth meddyginiaeth (tua 3 i 4 wythnos; gall y gwaith o’i gwneud fethu), gwefan i gleifion (10 diwrnod i sawl wythnos), a chrynodeb am blant â lewcemia (15 i 31 diwrnod, hanner ohonyn nhw o fewn 19), fel copïau wedi’u storio.</translation>
    </message>
    <message>
        <source>“A lab changes your T cells and grows more of them. This usually takes about 2 to 5 weeks and can take longer. Sometimes the lab cannot make a usable product.”</source>
        <extracomment>step2-engineering</extracomment>
        <translation>“Mae labordy yn newid eich celloedd T ac yn tyfu mwy ohonyn nhw. Mae hyn fel arfer yn cymryd tua 2 i 5 wythnos, a gall gymryd mwy o amser. Weithiau dydy’r labordy ddim yn gallu gwneud cynnyrch y mae modd ei ddefnyddio.”</translation>
    </message>
    <message>
        <source>A conference abstract (3 days of chemotherapy, cells 3 days after the last dose), a copy of a register entry (1 to 3 days), and a trial with no chemotherapy, as stored copies. General knowledge for the list of side effects.</source>
        <extracomment>step3-conditioning-mild</extracomment>
        <translation>Crynodeb cynhadledd (3 diwrnod o gemotherapi, celloedd 3 diwrnod ar ôl y dos olaf), copi o gofnod mewn cofrestr (1 i 3 diwrnod), a threial heb gemotherapi, fel copïau wedi’u storio. Gwybodaeth gyffredinol ar gyfer y rhestr o sgil-effeithiau.</translation>
    </message>
    <message>
        <source>“Most people first have 1 to 3 days of chemotherapy (usually fludarabine and cyclophosphamide), followed by a few days’ rest. It makes room for the new cells. The dose is lower than for many cancers, but it is real chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. A few newer kinds of CAR-T do not need it.”</source>
        <extracomment>step3-conditioning-mild</extracomment>
        <translation>“Mae’r rhan fwyaf o bobl yn cael 1 i 3 diwrnod o gemotherapi yn gyntaf (fludarabine a cyclophosphamide fel arfer), ac yna ychydig ddyddiau o orffwys. Mae’n gwneud lle i’r celloedd newydd. Mae’r dos yn is nag ar gyfer llawer o ganserau, ond cemotherapi go iawn yw hwn. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. Does dim angen cemotherapi gydag ychydig o’r mathau mwy newydd o CAR-T.”</translation>
    </message>
    <message>
        <source>A patient website and a US hospital’s patient page (stored copies).</source>
        <extracomment>step4-infusion</extracomment>
        <translation>Gwefan i gleifion, a thudalen i gleifion gan ysbyty yn UDA (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“The cells go back through a drip into a vein. It usually takes less than an hour. The watching afterwards takes much longer.”</source>
        <extracomment>step4-infusion</extracomment>
        <translation>“Mae’r celloedd yn mynd yn ôl drwy ddrip i wythïen. Fel arfer mae’n cymryd llai nag awr. Mae cadw golwg arnoch chi wedyn yn cymryd llawer mwy o amser.”</translation>
    </message>
    <message>
        <source>A library record of one paper and the PubMed record of the other (stored copies).</source>
        <extracomment>one-infusion-always</extracomment>
        <translation>Cofnod llyfrgell un papur, a chofnod PubMed y llall (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“Most trials give one infusion after chemotherapy. Some are different. One product being tested for myasthenia gravis is given once a week for six weeks as an outpatient, with no chemotherapy. The leaflet for your trial will say.”</source>
        <extracomment>one-infusion-always</extracomment>
        <translation>“Mae’r rhan fwyaf o dreialon yn rhoi un trwythiad ar ôl cemotherapi. Mae rhai’n wahanol. Mae un cynnyrch sy’n cael ei brofi ar gyfer myasthenia gravis yn cael ei roi unwaith yr wythnos am chwe wythnos i gleifion allanol, heb gemotherapi. Bydd y daflen wybodaeth ar gyfer eich treial chi’n dweud.”</translation>
    </message>
    <message>
        <source>The PubMed record of one paper, and hospital news (stored copies).</source>
        <extracomment>different-from-cancer</extracomment>
        <translation>Cofnod PubMed un papur, a newyddion ysbyty (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“The CAR-T cells work in the same way in both: they destroy B cells. In some blood cancers the cancer itself is made of B cells. In autoimmune disease the hope is that, when new B cells grow back, fewer of them attack your body. People call this an ‘immune reset’. It is a hope with early evidence behind it. It is not guaranteed.”</source>
        <extracomment>different-from-cancer</extracomment>
        <translation>“Mae’r celloedd CAR-T yn gweithio yn yr un ffordd yn y ddau: maen nhw’n dinistrio celloedd B. Mewn rhai mathau o ganser y gwaed, mae’r canser ei hun wedi’i wneud o gelloedd B. Mewn clefyd awto-imiwn, y gobaith yw, pan fydd celloedd B newydd yn tyfu’n ôl, y bydd llai ohonyn nhw’n ymosod ar eich corff. Mae pobl yn galw hyn yn ‘ailosod y system imiwnedd’ (immune reset). Gobaith yw hwn, gyda thystiolaeth gynnar y tu ôl iddo. Does dim sicrwydd.”</translation>
    </message>
    <message>
        <source>The publisher’s page of a case report of relapse, and the PubMed record of a study (stored copies).</source>
        <extracomment>computer-reformat-analogy</extracomment>
        <translation>Tudalen y cyhoeddwr ar gyfer adroddiad achos am ailwaelu, a chofnod PubMed astudiaeth (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>The picture promises too much. T cells, and the plasma cells that make antibodies, are not wiped.</source>
        <extracomment>computer-reformat-analogy</extracomment>
        <translation>Mae’r darlun hwn yn addo gormod. Dydy celloedd T, na’r celloedd plasma sy’n gwneud gwrthgyrff, ddim yn cael eu dileu.</translation>
    </message>
    <message>
        <source>“You may hear it compared to restarting a computer. Bodies are not computers: some immune cells stay, and the illness can return.”</source>
        <extracomment>computer-reformat-analogy</extracomment>
        <translation>“Efallai y clywch chi bobl yn ei gymharu ag ailgychwyn cyfrifiadur. Nid cyfrifiaduron yw cyrff: mae rhai celloedd imiwnedd yn aros, a gall y salwch ddod yn ôl.”</translation>
    </message>
    <message>
        <source>It is a US page about blood cancers: a weak source for people in the UK with an autoimmune disease.</source>
        <extracomment>penn-source</extracomment>
        <translation>Tudalen o UDA am ganserau’r gwaed yw hon: ffynhonnell wan i bobl yn y DU â chlefyd awto-imiwn.</translation>
    </message>
    <message>
        <source>We cite the UCLH patient page and the 2024 advice from European experts (Greco and colleagues) instead.</source>
        <extracomment>penn-source</extracomment>
        <translation>Rydyn ni’n cyfeirio yn ei lle at dudalen UCLH i gleifion ac at gyngor 2024 gan arbenigwyr o Ewrop (Greco a chydweithwyr).</translation>
    </message>
    <message>
        <source>Published page, for the UK guide we name in its place. We could not confirm the address the guide gave.</source>
        <extracomment>link-penn-medicine</extracomment>
        <translation>Tudalen wedi’i chyhoeddi, ar gyfer y canllaw o’r DU rydyn ni’n ei enwi yn ei lle. Roedden ni’n methu cadarnhau’r cyfeiriad gwe a roddodd y canllaw.</translation>
    </message>
    <message>
        <source>The address was not found. It is a US cancer page in any case. A UK choice is the CAR-T patient guide from the Advanced Therapy Treatment Centre network, written for people joining a CAR-T trial, or thinking of joining one.</source>
        <extracomment>link-penn-medicine</extracomment>
        <translation>Ddaethon ni ddim o hyd i’r cyfeiriad gwe. Tudalen o UDA am ganser yw hi beth bynnag. Dewis o’r DU yw’r canllaw CAR-T i gleifion gan y rhwydwaith Advanced Therapy Treatment Centre, wedi’i ysgrifennu ar gyfer pobl sy’n ymuno â threial CAR-T, neu sy’n meddwl am ymuno ag un.</translation>
    </message>
    <message>
        <source>We left this out.</source>
        <extracomment>link-penn-medicine</extracomment>
        <translation>Gadawon ni hyn allan.</translation>
    </message>
    <message>
        <source>The paper’s PubMed record (stored copy).</source>
        <extracomment>german-study-date</extracomment>
        <translation>Cofnod PubMed y papur (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>The date is right: 22 February 2024. “Shocked the medical world” is an opinion. We left it out.</source>
        <extracomment>german-study-date</extracomment>
        <translation>Mae’r dyddiad yn gywir: 22 Chwefror 2024. Barn yw “Shocked the medical world”. Gadawon ni hynny allan.</translation>
    </message>
    <message>
        <source>“The study was published in February 2024.”</source>
        <extracomment>german-study-date</extracomment>
        <translation>“Cafodd yr astudiaeth ei chyhoeddi ym mis Chwefror 2024.”</translation>
    </message>
    <message>
        <source>“15 people took part: 8 with lupus, 4 with systemic sclerosis, 3 with muscle inflammation (myositis). Earlier medicines had not worked well enough for any of them.”</source>
        <extracomment>german-study-numbers</extracomment>
        <translation>“Cymerodd 15 o bobl ran: 8 â lwpws, 4 â sglerosis systemig, 3 â llid y cyhyrau (myositis). Doedd meddyginiaethau cynharach ddim wedi gweithio’n ddigon da i’r un ohonyn nhw.”</translation>
    </message>
    <message>
        <source>A web page about the paper (stored copy).</source>
        <extracomment>german-study-lupus-remission</extracomment>
        <translation>Tudalen we am y papur (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>We give the count, not the percentage.</source>
        <extracomment>german-study-lupus-remission</extracomment>
        <translation>Rydyn ni’n rhoi’r nifer, nid y ganran.</translation>
    </message>
    <message>
        <source>“All 8 people with lupus met a strict test for remission called DORIS.”</source>
        <extracomment>german-study-lupus-remission</extracomment>
        <translation>“Roedd pob un o’r 8 o bobl â lwpws yn bodloni prawf llym, o’r enw DORIS, ar gyfer ysbaid.”</translation>
    </message>
    <message>
        <source>A web page about the paper (stored copy). General knowledge for the second sentence.</source>
        <extracomment>german-study-ssc</extracomment>
        <translation>Tudalen we am y papur (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer yr ail frawddeg.</translation>
    </message>
    <message>
        <source>“Significant” can sound like the result of a statistics test. We do not say that.</source>
        <extracomment>german-study-ssc</extracomment>
        <translation>Gall y gair “Significant” swnio fel canlyniad prawf ystadegol. Dydyn ni ddim yn dweud hynny.</translation>
    </message>
    <message>
        <source>“All 4 people with systemic sclerosis had lower disease activity scores. That does not mean that old damage or scarring was undone.”</source>
        <extracomment>german-study-ssc</extracomment>
        <translation>“Roedd gan bob un o’r 4 o bobl â sglerosis systemig sgoriau is ar gyfer gweithgarwch y clefyd. Dydy hynny ddim yn golygu bod hen niwed neu greithiau wedi’u dadwneud.”</translation>
    </message>
    <message>
        <source>“All 3 people with muscle inflammation had what doctors score as a major improvement.”</source>
        <extracomment>german-study-myositis</extracomment>
        <translation>“Cafodd pob un o’r 3 o bobl â llid y cyhyrau yr hyn y mae meddygon yn ei sgorio’n welliant mawr.”</translation>
    </message>
    <message>
        <source>A web page about the paper (stored copy). General knowledge for the second and third sentences.</source>
        <extracomment>german-study-medicines-stopped</extracomment>
        <translation>Tudalen we am y papur (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer yr ail a’r drydedd frawddeg.</translation>
    </message>
    <message>
        <source>“All 15 people stopped their immune-suppressing medicines. They may still have needed other medicines. Never stop a medicine on your own.”</source>
        <extracomment>german-study-medicines-stopped</extracomment>
        <translation>“Rhoddodd pob un o’r 15 o bobl y gorau i’w meddyginiaethau atal imiwnedd. Efallai fod angen meddyginiaethau eraill arnyn nhw o hyd bryd hynny. Peidiwch byth â rhoi’r gorau i feddyginiaeth ar eich liwt eich hun.”</translation>
    </message>
    <message>
        <source>The paper’s PubMed record, and the publisher’s page of a case report (stored copies).</source>
        <extracomment>german-study-followup</extracomment>
        <translation>Cofnod PubMed y papur, a thudalen y cyhoeddwr ar gyfer adroddiad achos (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“No relapse was reported while people were being followed. But half were followed for 15 months or less. The shortest was 4 months and the longest 29 months. In other reports, the disease has come back after CAR-T.”</source>
        <extracomment>german-study-followup</extracomment>
        <translation>“Doedd dim adroddiad bod neb wedi ailwaelu tra oedd pobl yn cael eu dilyn. Ond cafodd hanner ohonyn nhw eu dilyn am 15 mis neu lai. Y cyfnod byrraf oedd 4 mis a’r hiraf oedd 29 mis. Mewn adroddiadau eraill, mae’r clefyd wedi dod yn ôl ar ôl CAR-T.”</translation>
    </message>
    <message>
        <source>General knowledge. We could not confirm it from a published page.</source>
        <extracomment>german-study-normal-life</extracomment>
        <translation>Gwybodaeth gyffredinol. Roedden ni’n methu cadarnhau hyn o dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>It was not one of the study’s listed main measures.</source>
        <extracomment>german-study-normal-life</extracomment>
        <translation>Doedd hyn ddim yn un o’r prif fesurau ar restr yr astudiaeth.</translation>
    </message>
    <message>
        <source>Web pages about the paper (stored copies).</source>
        <extracomment>german-study-side-effects</extracomment>
        <translation>Tudalennau gwe am y papur (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“11 of the 15 people had cytokine release syndrome (CRS): 10 mild, 1 moderate. One had a mild nerve and brain side effect (ICANS). One needed hospital care for pneumonia. A study this small cannot find rarer, more serious harms.”</source>
        <extracomment>german-study-side-effects</extracomment>
        <translation>“Cafodd 11 o’r 15 o bobl syndrom rhyddhau cytocinau (CRS): 10 yn ysgafn, 1 yn gymedrol. Cafodd un person sgil-effaith ysgafn ar y nerfau a’r ymennydd (ICANS). Roedd angen gofal ysbyty ar un oherwydd niwmonia. Dydy astudiaeth mor fach â hon ddim yn gallu dod o hyd i fathau prinnach, mwy difrifol o niwed.”</translation>
    </message>
    <message>
        <source>General knowledge, for the link being that of the right paper. The page behind the link was not opened for this check.</source>
        <extracomment>link-nejm</extracomment>
        <translation>Gwybodaeth gyffredinol, ar gyfer y ffaith mai dolen i’r papur cywir yw hi. Chafodd y dudalen y tu ôl i’r ddolen ddim ei hagor ar gyfer y gwiriad hwn.</translation>
    </message>
    <message>
        <source>It is the right paper. What it found is checked in other entries. The paper also stands under the guide’s Key References.</source>
        <extracomment>link-nejm</extracomment>
        <translation>Dyma’r papur cywir. Mae ei ganfyddiadau’n cael eu gwirio mewn cofnodion eraill. Mae’r papur hefyd i’w weld o dan Key References y canllaw.</translation>
    </message>
    <message>
        <source>“CD19 CAR T-Cell Therapy in Autoimmune Disease – A Case Series with Follow-up. New England Journal of Medicine, 2024. Much of it is written for doctors.”</source>
        <extracomment>link-nejm</extracomment>
        <translation>“CD19 CAR T-Cell Therapy in Autoimmune Disease – A Case Series with Follow-up. New England Journal of Medicine, 2024. Mae llawer ohono wedi’i ysgrifennu ar gyfer meddygon.”</translation>
    </message>
    <message>
        <source>The hospital’s news page and copies of press reports (stored copies). We could not confirm the guide’s figure.</source>
        <extracomment>uk-85-percent</extracomment>
        <translation>Tudalen newyddion yr ysbyty, a chopïau o adroddiadau yn y wasg (copïau wedi’u storio). Roedden ni’n methu cadarnhau ffigur y canllaw.</translation>
    </message>
    <message>
        <source>We found no page that supports the guide’s figure, so we left it out. No paper checked by other scientists was seen for the newer result. One report says that nine people joined, with under two years’ follow-up. So the six are a part of the group.</source>
        <extracomment>uk-85-percent</extracomment>
        <translation>Ddaethon ni ddim o hyd i unrhyw dudalen sy’n cefnogi ffigur y canllaw, felly gadawon ni ef allan. Welson ni ddim papur wedi’i wirio gan wyddonwyr eraill ar gyfer y canlyniad mwy newydd. Mae un adroddiad yn dweud bod naw o bobl wedi ymuno, a’u bod wedi cael eu dilyn am lai na dwy flynedd. Felly rhan o’r grŵp yw’r chwech.</translation>
    </message>
    <message>
        <source>“The first UK lupus trial of CAR-T is called CARLYSLE. It is led from University College London Hospitals, and the first UK patient was treated in Manchester in 2024. In June 2026, news reports said that 5 of 6 people had gone into remission within months. That is a very small number of people, and doctors said that larger studies are needed.”</source>
        <extracomment>uk-85-percent</extracomment>
        <translation>“CARLYSLE yw enw’r treial CAR-T cyntaf ar gyfer lwpws yn y DU. Mae’n cael ei arwain o University College London Hospitals, a chafodd y claf cyntaf yn y DU ei drin ym Manceinion yn 2024. Ym mis Mehefin 2026, dywedodd adroddiadau newyddion fod 5 allan o 6 o bobl wedi mynd i ysbaid o fewn misoedd. Nifer bach iawn o bobl yw hynny, a dywedodd meddygon fod angen astudiaethau mwy.”</translation>
    </message>
    <message>
        <source>A conference abstract (stored copy). We could not confirm what the guide says.</source>
        <extracomment>uk-medication-withdrawal</extracomment>
        <translation>Crynodeb cynhadledd (copi wedi’i storio). Roedden ni’n methu cadarnhau’r hyn mae’r canllaw’n ei ddweud.</translation>
    </message>
    <message>
        <source>The CARLYSLE trial allowed low-dose steroids afterwards, up to 10 mg a day. So it must not be assumed that people were free of medicines.</source>
        <extracomment>uk-medication-withdrawal</extracomment>
        <translation>Roedd treial CARLYSLE yn caniatáu dos isel o steroidau wedyn, hyd at 10 mg y dydd. Felly rhaid peidio â chymryd yn ganiataol nad oedd pobl yn cymryd meddyginiaethau.</translation>
    </message>
    <message>
        <source>Hospital news, and a copy of a news report with no date. We could not confirm any result from King’s or Guy’s.</source>
        <extracomment>kings-guys-85-percent</extracomment>
        <translation>Newyddion ysbyty, a chopi heb ddyddiad o adroddiad newyddion. Roedden ni’n methu cadarnhau unrhyw ganlyniad gan King’s na Guy’s.</translation>
    </message>
    <message>
        <source>No page was found that shows a King’s or Guy’s result for CAR-T in autoimmune disease. The “five of six” line rests on a news report. The trial team’s own page must still be checked.</source>
        <extracomment>kings-guys-85-percent</extracomment>
        <translation>Ddaethon ni ddim o hyd i unrhyw dudalen sy’n dangos canlyniad gan King’s neu Guy’s ar gyfer CAR-T mewn clefyd awto-imiwn. Ar adroddiad newyddion y mae’r llinell “pump o chwech” wedi’i seilio. Rhaid gwirio tudalen tîm y treial ei hun o hyd.</translation>
    </message>
    <message>
        <source>“The first UK lupus trial is run from University College London Hospitals, with Manchester. The early results come from a very small number of people: a news report said that five of six people with severe lupus went into remission within months. That is too few people to be sure.”</source>
        <extracomment>kings-guys-85-percent</extracomment>
        <translation>“Mae’r treial lwpws cyntaf yn y DU yn cael ei redeg o University College London Hospitals, gyda Manceinion. Daw’r canlyniadau cynnar o nifer bach iawn o bobl: dywedodd adroddiad newyddion fod pump o chwech o bobl â lwpws difrifol iawn wedi mynd i ysbaid o fewn misoedd. Mae hynny’n rhy ychydig o bobl i ni fod yn siŵr.”</translation>
    </message>
    <message>
        <source>This is too simple, and “can eliminate” promises too much.</source>
        <extracomment>sle-why-it-works</extracomment>
        <translation>Mae hyn yn rhy syml, ac mae “can eliminate” yn addo gormod.</translation>
    </message>
    <message>
        <source>“In lupus, B cells are thought to play a big part by making antibodies that attack your own body. CAR-T aims to clear them. Other parts of the immune system matter too.”</source>
        <extracomment>sle-why-it-works</extracomment>
        <translation>“Mewn lwpws, y gred yw bod celloedd B yn chwarae rhan fawr drwy wneud gwrthgyrff sy’n ymosod ar eich corff eich hun. Nod CAR-T yw clirio’r celloedd hynny. Mae rhannau eraill o’r system imiwnedd yn bwysig hefyd.”</translation>
    </message>
    <message>
        <source>The PubMed records of the review and of the first study, and a literature database page about the other trial (stored copies).</source>
        <extracomment>sle-89-percent</extracomment>
        <translation>Cofnodion PubMed yr adolygiad a’r astudiaeth gyntaf, a thudalen cronfa ddata llenyddiaeth am y treial arall (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>The study that the guide names for this figure treated 5 people. All 5 were in remission at 3 months. In another trial, 12 of 15 people were in remission by week 12.</source>
        <extracomment>sle-89-percent</extracomment>
        <translation>Roedd yr astudiaeth y mae’r canllaw’n ei henwi ar gyfer y ffigur hwn wedi trin 5 o bobl. Roedd pob un o’r 5 mewn ysbaid ar ôl 3 mis. Mewn treial arall, roedd 12 o 15 o bobl mewn ysbaid erbyn wythnos 12.</translation>
    </message>
    <message>
        <source>“A 2025 review put together 16 studies with 145 people with lupus. Where it was measured, 45 of 64 people (about 7 in 10) were in remission. 50 of 56 people (about 9 in 10) had low disease activity, which is good but is not the same as remission. These were small, early studies, mostly with no comparison group.”</source>
        <extracomment>sle-89-percent</extracomment>
        <translation>“Daeth adolygiad yn 2025 ag 16 o astudiaethau at ei gilydd, gyda 145 o bobl â lwpws. Lle cafodd hyn ei fesur, roedd 45 o 64 o bobl (tua 7 o bob 10) mewn ysbaid. Roedd gan 50 o 56 o bobl (tua 9 o bob 10) weithgarwch clefyd isel. Mae hynny’n dda, ond nid yw’r un peth ag ysbaid. Astudiaethau bach, cynnar oedd y rhain, y rhan fwyaf heb grŵp cymharu.”</translation>
    </message>
    <message>
        <source>Hospital news pages.</source>
        <extracomment>uk-trials-lupus-sites</extracomment>
        <translation>Tudalennau newyddion ysbytai.</translation>
    </message>
    <message>
        <source>UCLH: yes. Manchester Royal Infirmary: yes, and the first UK patient was treated there in July 2024. Guy’s could not be confirmed.</source>
        <extracomment>uk-trials-lupus-sites</extracomment>
        <translation>UCLH: cywir. Manchester Royal Infirmary: cywir, ac yno y cafodd y claf cyntaf yn y DU ei drin ym mis Gorffennaf 2024. Doedd dim modd cadarnhau Guy’s.</translation>
    </message>
    <message>
        <source>“UK lupus trial hospitals we could confirm: University College Hospital in London and Manchester Royal Infirmary.”</source>
        <extracomment>uk-trials-lupus-sites</extracomment>
        <translation>“Yr ysbytai treial lwpws yn y DU yr oedden ni’n gallu eu cadarnhau: University College Hospital yn Llundain a Manchester Royal Infirmary.”</translation>
    </message>
    <message>
        <source>The page of a preprint, and a conference abstract (stored copies). We could not confirm the guide’s figure.</source>
        <extracomment>ra-72-percent</extracomment>
        <translation>Tudalen rhagargraffiad, a chrynodeb cynhadledd (copïau wedi’u storio). Roedden ni’n methu cadarnhau ffigur y canllaw.</translation>
    </message>
    <message>
        <source>We found no source for the guide’s figure, so we left it out. In an abstract from Sheba Medical Center, all 3 people with rheumatoid arthritis had severe CRS.</source>
        <extracomment>ra-72-percent</extracomment>
        <translation>Ddaethon ni ddim o hyd i ffynhonnell ar gyfer ffigur y canllaw, felly gadawon ni ef allan. Mewn crynodeb gan Sheba Medical Center, cafodd y 3 o bobl ag arthritis gwynegol i gyd CRS difrifol iawn.</translation>
    </message>
    <message>
        <source>“CAR-T for rheumatoid arthritis is at a very early stage. A 2025 review found only 7 people with RA who had been treated. They did well, but 7 people is too few to give a success rate. A few more have been reported since, and some had severe side effects.”</source>
        <extracomment>ra-72-percent</extracomment>
        <translation>“Mae CAR-T ar gyfer arthritis gwynegol ar gam cynnar iawn. Mewn adolygiad yn 2025, dim ond 7 o bobl ag RA a welwyd oedd wedi cael y driniaeth. Aeth pethau’n dda iddyn nhw, ond mae 7 yn rhy ychydig o bobl i roi cyfradd llwyddiant. Mae adroddiadau am ychydig rhagor o bobl wedi dod ers hynny, ac fe gafodd rhai ohonyn nhw sgil-effeithiau difrifol iawn.”</translation>
    </message>
    <message>
        <source>The publisher’s page of a review (stored copy).</source>
        <extracomment>ra-approach</extracomment>
        <translation>Tudalen y cyhoeddwr ar gyfer adolygiad (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“In rheumatoid arthritis, CAR-T aims at B cells that help to drive the joint inflammation.”</source>
        <extracomment>ra-approach</extracomment>
        <translation>“Mewn arthritis gwynegol, mae CAR-T yn anelu at gelloedd B sy’n cyfrannu at y llid yn y cymalau.”</translation>
    </message>
    <message>
        <source>A copy of a trial register. We could not confirm a UK hospital.</source>
        <extracomment>uk-trials-ra</extracomment>
        <translation>Copi o gofrestr treialon. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU.</translation>
    </message>
    <message>
        <source>An international study (Breakfree-1, NCT05869955) takes people with rheumatoid arthritis. Whether it has UK hospitals could not be confirmed.</source>
        <extracomment>uk-trials-ra</extracomment>
        <translation>Mae astudiaeth ryngwladol (Breakfree-1, NCT05869955) yn derbyn pobl ag arthritis gwynegol. Doedd dim modd cadarnhau a oes ganddi ysbytai yn y DU.</translation>
    </message>
    <message>
        <source>“When we last checked, we could not find a CAR-T trial for rheumatoid arthritis with confirmed UK hospitals. Trials can open at any time, so search Be Part of Research.”</source>
        <extracomment>uk-trials-ra</extracomment>
        <translation>“Pan wnaethon ni wirio ddiwethaf, doedden ni ddim yn gallu dod o hyd i dreial CAR-T ar gyfer arthritis gwynegol lle roedd ysbytai yn y DU wedi’u cadarnhau. Gall treialon agor unrhyw bryd, felly chwiliwch ar Be Part of Research.”</translation>
    </message>
    <message>
        <source>The hospital’s news page and a research summary (stored copies). We could not confirm what the guide says.</source>
        <extracomment>ms-potential-repair</extracomment>
        <translation>Tudalen newyddion yr ysbyty a chrynodeb ymchwil (copïau wedi’u storio). Roedden ni’n methu cadarnhau’r hyn mae’r canllaw’n ei ddweud.</translation>
    </message>
    <message>
        <source>“CAR-T for MS is at a very early stage. The first UK patient was treated in London in October 2025, in a trial of up to 18 people that mainly tests safety. Nobody knows yet whether it slows MS. There is no proof that it repairs nerves.”</source>
        <extracomment>ms-potential-repair</extracomment>
        <translation>“Mae CAR-T ar gyfer MS ar gam cynnar iawn. Cafodd y claf cyntaf yn y DU ei drin yn Llundain ym mis Hydref 2025, mewn treial sydd ar gyfer hyd at 18 o bobl ac sy’n profi diogelwch yn bennaf. Does neb yn gwybod eto a yw’n arafu MS. Does dim prawf ei fod yn trwsio nerfau.”</translation>
    </message>
    <message>
        <source>Hospital news and UK research ethics listings.</source>
        <extracomment>uk-trials-ms</extracomment>
        <translation>Newyddion ysbyty a rhestriadau moeseg ymchwil y DU.</translation>
    </message>
    <message>
        <source>Edinburgh could not be confirmed. UCLH treated the first UK person with MS in October 2025. Breakfree-2 planned about 10 UK places.</source>
        <extracomment>uk-trials-ms</extracomment>
        <translation>Doedd dim modd cadarnhau Caeredin. UCLH a roddodd driniaeth i’r person cyntaf ag MS yn y DU, ym mis Hydref 2025. Cynllun Breakfree-2 oedd cael tua 10 o leoedd yn y DU.</translation>
    </message>
    <message>
        <source>“Two early MS trials have UK places. One is at University College Hospital in London. They are small and mostly test whether the treatment is safe.”</source>
        <extracomment>uk-trials-ms</extracomment>
        <translation>“Mae gan ddau dreial MS cynnar leoedd yn y DU. Mae un yn University College Hospital yn Llundain. Maen nhw’n fach, ac yn bennaf yn profi a yw’r driniaeth yn ddiogel.”</translation>
    </message>
    <message>
        <source>News copies of the maker’s reports, and a research summary of the larger trial (stored copies). The published paper was not seen in full.</source>
        <extracomment>mg-71-percent</extracomment>
        <translation>Copïau newyddion o adroddiadau’r gwneuthurwr, a chrynodeb ymchwil o’r treial mwy (copïau wedi’u storio). Chafodd y papur cyhoeddedig ddim ei weld yn llawn.</translation>
    </message>
    <message>
        <source>The guide’s figure is for a clear improvement, not for minimal symptoms. It came from a later trial than the one that the guide names. Counted another way, it was 11 of 16 compared with 5 of 15.</source>
        <extracomment>mg-71-percent</extracomment>
        <translation>Ar gyfer gwelliant clir y mae ffigur y canllaw, nid ar gyfer ychydig iawn o symptomau. Daeth o dreial diweddarach na’r un y mae’r canllaw’n ei enwi. O gyfrif mewn ffordd arall, 11 o’r 16 oedd y nifer, o’i gymharu â 5 o’r 15.</translation>
    </message>
    <message>
        <source>“In one trial, 10 of 14 people given CAR-T had a clear improvement in their myasthenia score after 3 months, compared with 3 of 12 given a dummy treatment. About 1 in 3 (4 of 12) later had almost no symptoms. A larger trial is running to check.”</source>
        <extracomment>mg-71-percent</extracomment>
        <translation>“Mewn un treial, ar ôl 3 mis, roedd gwelliant clir yn sgôr myasthenia 10 o’r 14 o bobl a gafodd CAR-T, o’i gymharu â 3 o’r 12 a gafodd driniaeth ffug. Yn ddiweddarach, roedd tua 1 o bob 3 (4 o 12) bron heb ddim symptomau. Mae treial mwy ar waith i wirio hyn.”</translation>
    </message>
    <message>
        <source>A library record of the paper, and a website that lists myasthenia trials (stored copies).</source>
        <extracomment>mg-bcma</extracomment>
        <translation>Cofnod llyfrgell y papur, a gwefan sy’n rhestru treialon myasthenia (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>This is right for one product. Others in myasthenia aim at CD19.</source>
        <extracomment>mg-bcma</extracomment>
        <translation>Mae hyn yn gywir ar gyfer un cynnyrch. Mae rhai eraill ar gyfer myasthenia yn anelu at CD19.</translation>
    </message>
    <message>
        <source>“Some myasthenia trials aim at a marker called BCMA, found on cells that make antibodies. Others aim at CD19, found on B cells.”</source>
        <extracomment>mg-bcma</extracomment>
        <translation>“Mae rhai treialon myasthenia yn anelu at farciwr o’r enw BCMA, sydd ar gelloedd sy’n gwneud gwrthgyrff. Mae eraill yn anelu at CD19, sydd ar gelloedd B.”</translation>
    </message>
    <message>
        <source>UK research ethics listing and a copy of a trial register. We could not confirm a UK hospital.</source>
        <extracomment>uk-trials-mg</extracomment>
        <translation>Rhestriad moeseg ymchwil y DU a chopi o gofrestr treialon. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU.</translation>
    </message>
    <message>
        <source>The UK ethics listing for Breakfree-2 has “or MG” in its short title, but names no hospital. For the phase 3 study of Descartes-08 (AURORA, NCT06799247) no UK hospital could be confirmed.</source>
        <extracomment>uk-trials-mg</extracomment>
        <translation>Mae’r rhestriad moeseg yn y DU ar gyfer Breakfree-2 yn cynnwys “or MG” yn ei deitl byr, ond does dim ysbyty wedi’i enwi ynddo. Ar gyfer astudiaeth cam 3 Descartes-08 (AURORA, NCT06799247), doedd dim modd cadarnhau unrhyw ysbyty yn y DU.</translation>
    </message>
    <message>
        <source>“One UK-approved study lists myasthenia gravis in its title. Ask your neurologist whether it is open and where.”</source>
        <extracomment>uk-trials-mg</extracomment>
        <translation>“Mae un astudiaeth sydd wedi’i chymeradwyo yn y DU yn enwi myasthenia gravis yn ei theitl. Gofynnwch i’ch niwrolegydd a yw hi ar agor, a ble.”</translation>
    </message>
    <message>
        <source>No published page was found with any of the five, except the guide’s own web page. We could not confirm them. General knowledge, for how the NHS refers people.</source>
        <extracomment>centre-emails-all</extracomment>
        <translation>Ddaethon ni ddim o hyd i dudalen wedi’i chyhoeddi ag unrhyw un o’r pump arni, heblaw am dudalen we’r canllaw ei hun. Roedden ni’n methu eu cadarnhau. Gwybodaeth gyffredinol, ar gyfer sut mae’r GIG yn atgyfeirio pobl.</translation>
    </message>
    <message>
        <source>None of the five could be confirmed. Private health details could go to nobody, or to a stranger.</source>
        <extracomment>centre-emails-all</extracomment>
        <translation>Doedd dim modd cadarnhau’r un o’r pump. Gallai manylion iechyd preifat fynd at ddieithryn, neu beidio â chyrraedd neb.</translation>
    </message>
    <message>
        <source>“Please do not e-mail a hospital to ask for CAR-T. Ask your specialist to refer you. They know how to send your records safely.”</source>
        <extracomment>centre-emails-all</extracomment>
        <translation>“Peidiwch ag e-bostio ysbyty i ofyn am CAR-T, os gwelwch yn dda. Gofynnwch i’ch arbenigwr eich atgyfeirio. Mae eich arbenigwr yn gwybod sut i anfon eich cofnodion yn ddiogel.”</translation>
    </message>
    <message>
        <source>Published pages.</source>
        <extracomment>link-nhs-england-car-t</extracomment>
        <translation>Tudalennau wedi’u cyhoeddi.</translation>
    </message>
    <message>
        <source>The guide’s address was not found. We use NHS England’s CAR-T page and label it “about cancer”. NHS England is being abolished and merged into the Department of Health and Social Care. Staff were told that the new body should start in April 2027, so pages may move. The same link stands under NHS CAR-T Information.</source>
        <extracomment>link-nhs-england-car-t</extracomment>
        <translation>Ddaethon ni ddim o hyd i’r cyfeiriad gwe sydd yn y canllaw. Rydyn ni’n defnyddio tudalen CAR-T NHS England ac yn rhoi’r label “am ganser” arni. Mae NHS England yn cael ei ddiddymu a’i uno â’r Department of Health and Social Care. Cafodd staff wybod y dylai’r corff newydd ddechrau ym mis Ebrill 2027, felly efallai y bydd tudalennau’n symud. Mae’r un ddolen i’w gweld o dan NHS CAR-T Information.</translation>
    </message>
    <message>
        <source>“NHS England’s CAR-T page is about blood cancer. It helps explain the treatment, but it does not cover autoimmune disease.”</source>
        <extracomment>link-nhs-england-car-t</extracomment>
        <translation>“Am ganser y gwaed mae tudalen CAR-T NHS England. Mae’n helpu i esbonio’r driniaeth, ond dydy hi ddim yn trafod clefyd awto-imiwn.”</translation>
    </message>
    <message>
        <source>Published pages. A centre in Northern Ireland: could not confirm.</source>
        <extracomment>nhs-cart-network</extracomment>
        <translation>Tudalennau wedi’u cyhoeddi. Canolfan yng Ngogledd Iwerddon: methu cadarnhau.</translation>
    </message>
    <message>
        <source>NHS CAR-T centres exist, and there are many more than five, but their NHS service is for blood cancer. A national panel of experts decides who can have it, after a specialist refers. Scotland lists Glasgow, Edinburgh and Aberdeen (2024/25). Cardiff, Bristol, Sheffield and Liverpool also give it.</source>
        <extracomment>nhs-cart-network</extracomment>
        <translation>Mae canolfannau CAR-T y GIG yn bodoli, ac mae llawer mwy na phump ohonyn nhw, ond ar gyfer canser y gwaed y mae eu gwasanaeth GIG. Panel cenedlaethol o arbenigwyr sy’n penderfynu pwy all ei gael, ar ôl i arbenigwr atgyfeirio. Mae’r Alban yn rhestru Glasgow, Caeredin ac Aberdeen (2024/25). Mae Caerdydd, Bryste, Sheffield a Lerpwl hefyd yn ei roi.</translation>
    </message>
    <message>
        <source>“NHS hospitals that give CAR-T for blood cancer are not the same as hospitals running autoimmune trials. Being near one does not mean it can treat you.”</source>
        <extracomment>nhs-cart-network</extracomment>
        <translation>“Dydy’r ysbytai GIG sy’n rhoi CAR-T ar gyfer canser y gwaed ddim yr un rhai â’r ysbytai sy’n cynnal treialon awto-imiwn. Dydy bod yn agos at un ohonyn nhw ddim yn golygu y gall eich trin chi.”</translation>
    </message>
    <message>
        <source>Lupus: confirmed. MS: added, because the guide left it out. Rheumatoid arthritis: could not confirm. The e-mail address: could not confirm.</source>
        <extracomment>centre-uclh</extracomment>
        <translation>Lwpws: wedi’i gadarnhau. MS: wedi’i ychwanegu, am fod y canllaw wedi ei adael allan. Arthritis gwynegol: methu cadarnhau. Y cyfeiriad e-bost: methu cadarnhau.</translation>
    </message>
    <message>
        <source>“University College London Hospitals (UCLH): lupus and MS CAR-T trials. Your specialist must contact the trial team for you.”</source>
        <extracomment>centre-uclh</extracomment>
        <translation>“University College London Hospitals (UCLH): treialon CAR-T ar gyfer lwpws ac MS. Rhaid i’ch arbenigwr gysylltu â thîm y treial ar eich rhan.”</translation>
    </message>
    <message>
        <source>No published page was found, so we could not confirm it. General knowledge, for the name.</source>
        <extracomment>centre-gstt</extracomment>
        <translation>Ddaethon ni ddim o hyd i dudalen wedi’i chyhoeddi, felly roedden ni’n methu cadarnhau hyn. Gwybodaeth gyffredinol, ar gyfer yr enw.</translation>
    </message>
    <message>
        <source>Its part in CAR-T for autoimmune disease could not be confirmed, and nor could the e-mail address. Its full name is Guy’s and St Thomas’ NHS Foundation Trust. We keep it out of every list of autoimmune CAR-T hospitals until a person has checked.</source>
        <extracomment>centre-gstt</extracomment>
        <translation>Doedd dim modd cadarnhau ei ran mewn CAR-T ar gyfer clefyd awto-imiwn, na’r cyfeiriad e-bost chwaith. Ei enw llawn yw Guy’s and St Thomas’ NHS Foundation Trust. Rydyn ni’n ei gadw allan o bob rhestr o ysbytai CAR-T awto-imiwn nes bod person wedi gwirio.</translation>
    </message>
    <message>
        <source>Hospital news page.</source>
        <extracomment>centre-manchester</extracomment>
        <translation>Tudalen newyddion yr ysbyty.</translation>
    </message>
    <message>
        <source>Manchester University NHS Foundation Trust took part in the lupus trial, at its NIHR Clinical Research Facility in Manchester Royal Infirmary. Rheumatoid arthritis and the e-mail address could not be confirmed.</source>
        <extracomment>centre-manchester</extracomment>
        <translation>Cymerodd Manchester University NHS Foundation Trust ran yn y treial lwpws, yn ei NIHR Clinical Research Facility ym Manchester Royal Infirmary. Doedd dim modd cadarnhau arthritis gwynegol na’r cyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>“Manchester Royal Infirmary: took part in the lupus CAR-T trial.”</source>
        <extracomment>centre-manchester</extracomment>
        <translation>“Manchester Royal Infirmary: cymerodd ran yn y treial CAR-T ar gyfer lwpws.”</translation>
    </message>
    <message>
        <source>Published page (old), for blood cancer only. For autoimmune disease we could not confirm it.</source>
        <extracomment>centre-birmingham</extracomment>
        <translation>Hen dudalen wedi’i chyhoeddi, ar gyfer canser y gwaed yn unig. Ar gyfer clefyd awto-imiwn, roedden ni’n methu cadarnhau hyn.</translation>
    </message>
    <message>
        <source>CAR-T for blood cancer: confirmed, as it is named in the first NHS list. Work on autoimmune disease and the e-mail address could not be confirmed.</source>
        <extracomment>centre-birmingham</extracomment>
        <translation>CAR-T ar gyfer canser y gwaed: wedi’i gadarnhau, gan fod yr ysbyty wedi’i enwi yn rhestr gyntaf y GIG. Doedd dim modd cadarnhau gwaith ar glefyd awto-imiwn na’r cyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>Published page (old), for blood cancer only. For MS we could not confirm it.</source>
        <extracomment>centre-newcastle</extracomment>
        <translation>Hen dudalen wedi’i chyhoeddi, ar gyfer canser y gwaed yn unig. Ar gyfer MS, roedden ni’n methu cadarnhau hyn.</translation>
    </message>
    <message>
        <source>CAR-T for blood cancer: confirmed, as it is named in the first NHS list. MS and the e-mail address could not be confirmed. Its full name is The Newcastle upon Tyne Hospitals NHS Foundation Trust.</source>
        <extracomment>centre-newcastle</extracomment>
        <translation>CAR-T ar gyfer canser y gwaed: wedi’i gadarnhau, gan fod yr ysbyty wedi’i enwi yn rhestr gyntaf y GIG. Doedd dim modd cadarnhau MS na’r cyfeiriad e-bost. Ei enw llawn yw The Newcastle upon Tyne Hospitals NHS Foundation Trust.</translation>
    </message>
    <message>
        <source>No register, ethics or hospital page with this name was found. The name was found only on the guide’s own web page, which does not support it. We could not confirm it.</source>
        <extracomment>trial-cart-lupus-01</extracomment>
        <translation>Ddaethon ni ddim o hyd i dudalen â’r enw hwn mewn unrhyw gofrestr, rhestriad moeseg na gwefan ysbyty. Dim ond ar dudalen we’r canllaw ei hun y daethon ni o hyd i’r enw, a dydy honno ddim yn ei gefnogi. Roedden ni’n methu ei gadarnhau.</translation>
    </message>
    <message>
        <source>The guide gives no register number. We name a real UK lupus trial instead: CARLYSLE (NCT06333483). It may be full or closed now. See the entry real-uk-trials.</source>
        <extracomment>trial-cart-lupus-01</extracomment>
        <translation>Dydy’r canllaw ddim yn rhoi rhif cofrestr. Rydyn ni’n enwi treial lwpws go iawn yn y DU yn ei le: CARLYSLE (NCT06333483). Efallai ei fod yn llawn neu wedi cau erbyn hyn. Edrychwch ar y cofnod real-uk-trials.</translation>
    </message>
    <message>
        <source>No register, ethics or hospital page with this name was found. The name was found only on the guide’s own web page, which does not support it. We could not confirm it. A copy of a trial register, for the words we use instead.</source>
        <extracomment>trial-ra-reset</extracomment>
        <translation>Ddaethon ni ddim o hyd i dudalen â’r enw hwn mewn unrhyw gofrestr, rhestriad moeseg na gwefan ysbyty. Dim ond ar dudalen we’r canllaw ei hun y daethon ni o hyd i’r enw, a dydy honno ddim yn ei gefnogi. Roedden ni’n methu ei gadarnhau. Copi o gofrestr treialon, ar gyfer y geiriau rydyn ni’n eu defnyddio yn ei le.</translation>
    </message>
    <message>
        <source>We left the name, the contact and the number of patients out. See also the entry uk-trials-ra.</source>
        <extracomment>trial-ra-reset</extracomment>
        <translation>Gadawon ni’r enw, y manylion cyswllt a nifer y cleifion allan. Edrychwch hefyd ar y cofnod uk-trials-ra.</translation>
    </message>
    <message>
        <source>No register, ethics or hospital page with this name was found. The name was found only on the guide’s own web page, which does not support it. We could not confirm it. Hospital news and UK research ethics listings, for the words we use instead.</source>
        <extracomment>trial-ms-cart-uk</extracomment>
        <translation>Ddaethon ni ddim o hyd i dudalen â’r enw hwn mewn unrhyw gofrestr, rhestriad moeseg na gwefan ysbyty. Dim ond ar dudalen we’r canllaw ei hun y daethon ni o hyd i’r enw, a dydy honno ddim yn ei gefnogi. Roedden ni’n methu ei gadarnhau. Newyddion ysbyty a rhestriadau moeseg ymchwil y DU, ar gyfer y geiriau rydyn ni’n eu defnyddio yn ei le.</translation>
    </message>
    <message>
        <source>We left the name, the contact and the number of patients out. See also the entry uk-trials-ms.</source>
        <extracomment>trial-ms-cart-uk</extracomment>
        <translation>Gadawon ni’r enw, y manylion cyswllt a nifer y cleifion allan. Edrychwch hefyd ar y cofnod uk-trials-ms.</translation>
    </message>
    <message>
        <source>Published page. General knowledge, for the one having replaced the other in about 2019: no published page says it in so many words.</source>
        <extracomment>link-ukctg</extracomment>
        <translation>Tudalen wedi’i chyhoeddi. Gwybodaeth gyffredinol, ar gyfer y ffaith bod y naill wedi cymryd lle’r llall tua 2019: does dim tudalen wedi’i chyhoeddi sy’n dweud hynny’n blwmp ac yn blaen.</translation>
    </message>
    <message>
        <source>Only old copies of that website were found. Be Part of Research now does the same job. The link also stands under Find Clinical Trials.</source>
        <extracomment>link-ukctg</extracomment>
        <translation>Dim ond hen gopïau o’r wefan honno y daethon ni o hyd iddyn nhw. Mae Be Part of Research nawr yn gwneud yr un gwaith. Mae’r ddolen hefyd i’w gweld o dan Find Clinical Trials.</translation>
    </message>
    <message>
        <source>We left this link out. Use Be Part of Research, which we show once.</source>
        <extracomment>link-ukctg</extracomment>
        <translation>Gadawon ni’r ddolen hon allan. Defnyddiwch Be Part of Research, yr ydyn ni’n ei ddangos unwaith.</translation>
    </message>
    <message>
        <source>It covers the whole UK. It is run with the NHS research bodies of Scotland, Wales and Northern Ireland. Accounts are for people aged 18 or over. Anyone can search.</source>
        <extracomment>link-be-part-of-research</extracomment>
        <translation>Mae’n cynnwys y DU gyfan. Mae’n cael ei redeg gyda chyrff ymchwil GIG yr Alban, Cymru a Gogledd Iwerddon. Mae cyfrifon ar gyfer pobl 18 oed neu’n hŷn. Gall unrhyw un chwilio.</translation>
    </message>
    <message>
        <source>“Search for your condition and the words ‘CAR-T’. If you find nothing, try again in a month. You can also sign up to be told about studies if you are 18 or over.”</source>
        <extracomment>link-be-part-of-research</extracomment>
        <translation>“Chwiliwch am eich cyflwr a’r geiriau ‘CAR-T’. Os na fyddwch chi’n dod o hyd i ddim byd, rhowch gynnig arall arni ymhen mis. Gallwch chi hefyd gofrestru i gael gwybod am astudiaethau os ydych chi’n 18 oed neu’n hŷn.”</translation>
    </message>
    <message>
        <source>Published page.</source>
        <extracomment>link-nihr-crn</extracomment>
        <translation>Tudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>It became the NIHR Research Delivery Network. Its 12 regional networks began on 1 October 2024. It helps hospitals in England to run studies. It is not a way for patients to find a trial.</source>
        <extracomment>link-nihr-crn</extracomment>
        <translation>Daeth yn NIHR Research Delivery Network. Dechreuodd ei 12 rhwydwaith rhanbarthol ar 1 Hydref 2024. Mae’n helpu ysbytai yn Lloegr i gynnal astudiaethau. Nid ffordd i gleifion ddod o hyd i dreial yw hwn.</translation>
    </message>
    <message>
        <source>Copies of register entries, often seen only in part.</source>
        <extracomment>req-severe-despite-treatment</extracomment>
        <translation>Copïau o gofnodion mewn cofrestri, ac yn aml dim ond rhan ohonyn nhw welson ni.</translation>
    </message>
    <message>
        <source>“Most trials take people whose disease is active and serious even though they have had good treatment. Each trial has its own exact rules.”</source>
        <extracomment>req-severe-despite-treatment</extracomment>
        <translation>“Mae’r rhan fwyaf o dreialon yn derbyn pobl sydd â chlefyd gweithredol a difrifol er eu bod nhw wedi cael triniaeth dda. Mae gan bob treial ei union reolau ei hun.”</translation>
    </message>
    <message>
        <source>Copies of register entries, and one trial’s own web page, often seen only in part.</source>
        <extracomment>req-failed-one-biologic</extracomment>
        <translation>Copïau o gofnodion mewn cofrestri, a thudalen we un treial ei hun. Yn aml dim ond rhan ohonyn nhw welson ni.</translation>
    </message>
    <message>
        <source>“Many trials ask that steroids and at least two other treatments have not worked well enough. These do not always have to be biologics. In one arthritis trial it was at least one standard medicine and two biologic or targeted medicines.”</source>
        <extracomment>req-failed-one-biologic</extracomment>
        <translation>“Mae llawer o dreialon yn gofyn bod steroidau ac o leiaf ddwy driniaeth arall heb weithio’n ddigon da. Does dim rhaid i’r rhain fod yn feddyginiaethau biolegol bob tro. Mewn un treial arthritis, y gofyn oedd o leiaf un feddyginiaeth safonol a dwy feddyginiaeth fiolegol neu wedi’u targedu.”</translation>
    </message>
    <message>
        <source>Copies of register entries and a hospital’s trial page, often seen only in part (stored copies).</source>
        <extracomment>req-age</extracomment>
        <translation>Copïau o gofnodion mewn cofrestri, a thudalen treial gan ysbyty. Yn aml dim ond rhan ohonyn nhw welson ni (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“Age limits differ. Many trials take adults up to 60, 65, 70 or 75. Some have no upper limit listed. One UK lupus trial takes people from 12 to 65.”</source>
        <extracomment>req-age</extracomment>
        <translation>“Mae terfynau oedran yn amrywio. Mae llawer o dreialon yn derbyn oedolion hyd at 60, 65, 70 neu 75 oed. Does gan rai ddim terfyn uchaf wedi’i restru. Mae un treial lwpws yn y DU yn derbyn pobl o 12 i 65 oed.”</translation>
    </message>
    <message>
        <source>A table in the expert advice, and a conference abstract (stored copies).</source>
        <extracomment>req-organ-function</extracomment>
        <translation>Tabl yng nghyngor yr arbenigwyr, a chrynodeb cynhadledd (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>The guide leaves out lungs and blood counts. Limits differ. In the UK lupus trial, 4 of the first 6 people had reduced kidney function.</source>
        <extracomment>req-organ-function</extracomment>
        <translation>Mae’r canllaw’n gadael yr ysgyfaint a chyfrifon gwaed allan. Mae terfynau’n amrywio. Yn y treial lwpws yn y DU, doedd arennau 4 o’r 6 pherson cyntaf ddim yn gweithio cystal ag y dylen nhw.</translation>
    </message>
    <message>
        <source>“Your heart, lungs, liver, kidneys and blood counts will be tested. They must be strong enough. ‘Enough’ differs by trial: some lupus trials have treated people whose kidneys were already affected.”</source>
        <extracomment>req-organ-function</extracomment>
        <translation>“Bydd eich calon, eich ysgyfaint, eich afu, eich arennau a’ch cyfrifon gwaed yn cael eu profi. Rhaid iddyn nhw fod yn ddigon cryf. Mae ‘digon’ yn amrywio o dreial i dreial: mae rhai treialon lwpws wedi trin pobl yr oedd y clefyd eisoes wedi effeithio ar eu harennau.”</translation>
    </message>
    <message>
        <source>UK research ethics listings, a copy of a trial register and a listing.</source>
        <extracomment>eligibility-age</extracomment>
        <translation>Rhestriadau moeseg ymchwil y DU, copi o gofrestr treialon a rhestriad.</translation>
    </message>
    <message>
        <source>CARLYSLE took UK people aged 12 to 65. BOBCAT: 18 to 60. Breakfree-2: up to 60 or 65, by type of MS.</source>
        <extracomment>eligibility-age</extracomment>
        <translation>Roedd CARLYSLE yn derbyn pobl 12 i 65 oed yn y DU. BOBCAT: 18 i 60. Breakfree-2: hyd at 60 neu 65, yn ôl y math o MS.</translation>
    </message>
    <message>
        <source>“Each trial sets its own ages. One UK lupus trial took people from age 12.”</source>
        <extracomment>eligibility-age</extracomment>
        <translation>“Mae pob treial yn gosod ei oedrannau ei hun. Roedd un treial lwpws yn y DU yn derbyn pobl o 12 oed ymlaen.”</translation>
    </message>
    <message>
        <source>A table in the expert advice (stored copy).</source>
        <extracomment>excl-infection</extracomment>
        <translation>Tabl yng nghyngor yr arbenigwyr (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“An infection usually means waiting until it has been treated. You will also be tested for hidden infections such as HIV and hepatitis B and C. For some products these rule you out; for others, extra medicine is needed.”</source>
        <extracomment>excl-infection</extracomment>
        <translation>“Mae haint fel arfer yn golygu aros nes ei fod wedi cael ei drin. Byddwch chi hefyd yn cael profion am heintiau cudd fel HIV a hepatitis B ac C. Gyda rhai cynhyrchion, mae’r rhain yn golygu na allwch chi gymryd rhan; gydag eraill, mae angen meddyginiaeth ychwanegol.”</translation>
    </message>
    <message>
        <source>One trial’s own web page and copies of register entries, often seen only in part.</source>
        <extracomment>excl-pregnancy</extracomment>
        <translation>Tudalen we un treial ei hun a chopïau o gofnodion mewn cofrestri. Yn aml dim ond rhan ohonyn nhw welson ni.</translation>
    </message>
    <message>
        <source>We added contraception.</source>
        <extracomment>excl-pregnancy</extracomment>
        <translation>Ychwanegon ni atal cenhedlu at hyn.</translation>
    </message>
    <message>
        <source>“You cannot join if you are pregnant or breastfeeding. You will usually need to use reliable contraception before and after: 12 months after the cells in some trials. This can apply to men too.”</source>
        <extracomment>excl-pregnancy</extracomment>
        <translation>“Allwch chi ddim ymuno os ydych chi’n feichiog neu’n bwydo ar y fron. Fel arfer bydd angen i chi ddefnyddio dull dibynadwy o atal cenhedlu cyn ac ar ôl y driniaeth: am 12 mis ar ôl cael y celloedd mewn rhai treialon. Gall hyn fod yn wir am ddynion hefyd.”</translation>
    </message>
    <message>
        <source>Copies of register entries, often seen only in part. General knowledge for the treated skin cancers.</source>
        <extracomment>excl-cancer-5-years</extracomment>
        <translation>Copïau o gofnodion mewn cofrestri, ac yn aml dim ond rhan ohonyn nhw welson ni. Gwybodaeth gyffredinol ar gyfer y mathau o ganser y croen sydd wedi’u trin.</translation>
    </message>
    <message>
        <source>The guide’s words are muddled, and this is not a fixed rule.</source>
        <extracomment>excl-cancer-5-years</extracomment>
        <translation>Mae geiriau’r canllaw’n ddryslyd, a dydy hon ddim yn rheol bendant.</translation>
    </message>
    <message>
        <source>“Cancer now, or in recent years, usually rules people out. How many years differs by trial. Some trials exclude anyone who has ever had cancer. Some allow certain treated skin cancers.”</source>
        <extracomment>excl-cancer-5-years</extracomment>
        <translation>“Mae canser nawr, neu yn y blynyddoedd diwethaf, fel arfer yn golygu na all pobl gymryd rhan. Mae nifer y blynyddoedd yn amrywio o dreial i dreial. Mae rhai treialon yn eithrio unrhyw un sydd wedi cael canser erioed. Mae rhai’n caniatáu mathau penodol o ganser y croen sydd wedi’u trin.”</translation>
    </message>
    <message>
        <source>A copy of a register entry and a hospital’s trial page (stored copies).</source>
        <extracomment>excl-organ-failure</extracomment>
        <translation>Copi o gofnod mewn cofrestr a thudalen treial gan ysbyty (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>There are other common reasons too: see the next entry.</source>
        <extracomment>excl-organ-failure</extracomment>
        <translation>Mae rhesymau cyffredin eraill hefyd: edrychwch ar y cofnod nesaf.</translation>
    </message>
    <message>
        <source>“Serious heart, lung, liver or kidney failure usually rules people out.”</source>
        <extracomment>excl-organ-failure</extracomment>
        <translation>“Mae methiant difrifol y galon, yr ysgyfaint, yr afu neu’r arennau fel arfer yn golygu na all pobl gymryd rhan.”</translation>
    </message>
    <message>
        <source>The hospital’s recovery page (stored copy), and the times of the four steps above. General knowledge for the total of 2 to 3 months.</source>
        <extracomment>timeline-weeks</extracomment>
        <translation>Tudalen adferiad yr ysbyty (copi wedi’i storio), ac amserau’r pedwar cam uchod. Gwybodaeth gyffredinol ar gyfer y cyfanswm o 2 i 3 mis.</translation>
    </message>
    <message>
        <source>The guide’s plan looks certain and leaves out the wait.</source>
        <extracomment>timeline-weeks</extracomment>
        <translation>Mae cynllun y canllaw’n edrych yn sicr, ac mae’n gadael y cyfnod aros allan.</translation>
    </message>
    <message>
        <source>“It is often 2 to 3 months from first tests to infusion, sometimes longer: tests and consent (weeks), changing your medicines, cell collection (a day or so), waiting for the lab (about 2 to 5 weeks), chemotherapy (a few days), then the infusion. Getting over it takes months.”</source>
        <extracomment>timeline-weeks</extracomment>
        <translation>“Yn aml mae 2 i 3 mis rhwng y profion cyntaf a’r trwythiad, ac weithiau fwy: profion a chydsyniad (wythnosau), newid eich meddyginiaethau, casglu celloedd (rhyw ddiwrnod), aros am y labordy (tua 2 i 5 wythnos), cemotherapi (ychydig ddyddiau), ac yna’r trwythiad. Mae dod dros y driniaeth yn cymryd misoedd.”</translation>
    </message>
    <message>
        <source>A copy of a register entry and a news report of the regulator’s decision (stored copies).</source>
        <extracomment>followup-years</extracomment>
        <translation>Copi o gofnod mewn cofrestr ac adroddiad newyddion am benderfyniad y rheoleiddiwr (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>In 2026 one expert group argued that 5 years might be enough for follow-up in studies.</source>
        <extracomment>followup-years</extracomment>
        <translation>Yn 2026 dadleuodd un grŵp o arbenigwyr y gallai 5 mlynedd o ofal dilynol fod yn ddigon mewn astudiaethau.</translation>
    </message>
    <message>
        <source>“Expect to be followed for many years. Long-term CAR-T studies often last 15 years. Regulators say that people should be checked for new cancers for life.”</source>
        <extracomment>followup-years</extracomment>
        <translation>“Disgwyliwch gael eich dilyn am flynyddoedd lawer. Mae astudiaethau CAR-T tymor hir yn aml yn para 15 mlynedd. Mae rheoleiddwyr yn dweud y dylai pobl gael eu harchwilio am ganserau newydd am weddill eu hoes.”</translation>
    </message>
    <message>
        <source>The review’s PubMed record, and a literature database page about the study (stored copies).</source>
        <extracomment>side-effects-most-common-crs</extracomment>
        <translation>Cofnod PubMed yr adolygiad, a thudalen cronfa ddata llenyddiaeth am yr astudiaeth (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>CRS is common: 81 of 145 people in the lupus review. Low blood counts are also very common.</source>
        <extracomment>side-effects-most-common-crs</extracomment>
        <translation>Mae CRS yn gyffredin: yn yr adolygiad lwpws, cafodd 81 o’r 145 o bobl CRS. Mae cyfrifon gwaed isel hefyd yn gyffredin iawn.</translation>
    </message>
    <message>
        <source>“Fever from CRS is common. So are low blood counts after the chemotherapy. In one lupus study all 15 people had very low infection-fighting cells for a time; all recovered.”</source>
        <extracomment>side-effects-most-common-crs</extracomment>
        <translation>“Mae twymyn oherwydd CRS yn gyffredin. Mae cyfrifon gwaed isel ar ôl y cemotherapi yn gyffredin hefyd. Mewn un astudiaeth lwpws, roedd gan bob un o’r 15 o bobl lefel isel iawn o gelloedd ymladd haint am gyfnod; daeth pawb dros hyn.”</translation>
    </message>
    <message>
        <source>The review’s PubMed record, a conference report and a conference abstract (stored copies).</source>
        <extracomment>serious-complications-rare</extracomment>
        <translation>Cofnod PubMed yr adolygiad, adroddiad cynhadledd a chrynodeb cynhadledd (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>As the guide puts it, this could put people at risk. In the lupus review of 145 people, 1 had severe CRS (grade 3), 4 had ICANS (one each of grades 1 to 4), and 11 had a serious infection. One of the 11 died. In an abstract from Sheba Medical Center, one person had life-threatening (grade 4) CRS with severe ICANS. Two more had severe CRS, and another had severe ICANS.</source>
        <extracomment>serious-complications-rare</extracomment>
        <translation>Gallai’r ffordd y mae’r canllaw’n geirio hyn roi pobl mewn perygl. Yn yr adolygiad lwpws o 145 o bobl, cafodd 1 person CRS difrifol iawn (gradd 3), cafodd 4 ICANS (un achos ar bob gradd o 1 i 4), a chafodd 11 haint difrifol. Bu farw un o’r 11. Mewn crynodeb gan Sheba Medical Center, cafodd un person CRS a oedd yn bygwth bywyd (gradd 4) gydag ICANS difrifol iawn. Cafodd dau berson arall CRS difrifol iawn, a chafodd un arall ICANS difrifol iawn.</translation>
    </message>
    <message>
        <source>“Severe reactions seem less common than in cancer treatment, but they do happen. They include life-threatening CRS, ICANS and serious infection. At least one person with lupus has died of an infection after CAR-T.”</source>
        <extracomment>serious-complications-rare</extracomment>
        <translation>“Mae’n ymddangos bod adweithiau difrifol iawn yn llai cyffredin nag mewn triniaeth canser, ond maen nhw’n digwydd. Maen nhw’n cynnwys CRS sy’n bygwth bywyd, ICANS a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T.”</translation>
    </message>
    <message>
        <source>Database pages about studies, and a news piece (stored copies). General knowledge for the figure of 112 days.</source>
        <extracomment>recovery-3-6-months</extracomment>
        <translation>Tudalennau cronfa ddata am astudiaethau, ac eitem newyddion (copïau wedi’u storio). Gwybodaeth gyffredinol ar gyfer y ffigur o 112 diwrnod.</translation>
    </message>
    <message>
        <source>B cells came back after about 110 days on average in one study, and about 112 in another. It took 2 to 6 months in a third, and 35 weeks in one person with rheumatoid arthritis.</source>
        <extracomment>recovery-3-6-months</extracomment>
        <translation>Daeth celloedd B yn ôl ar ôl tua 110 diwrnod ar gyfartaledd mewn un astudiaeth, a thua 112 mewn un arall. Cymerodd 2 i 6 mis mewn trydedd astudiaeth, a 35 wythnos mewn un person ag arthritis gwynegol.</translation>
    </message>
    <message>
        <source>“B cells often start to come back about 2 to 6 months after the infusion, later in some people. Full protection against infection takes longer, and differs from person to person.”</source>
        <extracomment>recovery-3-6-months</extracomment>
        <translation>“Mae celloedd B yn aml yn dechrau dod yn ôl tua 2 i 6 mis ar ôl y trwythiad, yn hwyrach mewn rhai pobl. Mae amddiffyniad llawn rhag haint yn cymryd mwy o amser, ac yn amrywio o berson i berson.”</translation>
    </message>
    <message>
        <source>The page of a study on old antibodies, a table in a review and a table of expert advice (stored copies).</source>
        <extracomment>normal-immunity-vaccines</extracomment>
        <translation>Tudalen astudiaeth ar hen wrthgyrff, tabl mewn adolygiad a thabl o gyngor arbenigwyr (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>As the guide puts it, this could put people at risk. What is known comes mostly from people treated for cancer.</source>
        <extracomment>normal-immunity-vaccines</extracomment>
        <translation>Gallai’r ffordd y mae’r canllaw’n geirio hyn roi pobl mewn perygl. Daw’r hyn sy’n hysbys yn bennaf o bobl a gafodd eu trin am ganser.</translation>
    </message>
    <message>
        <source>“Do not assume that you are protected. Some antibodies from old vaccines often remain, but new vaccines may not work well until your B cells return. Some people have low antibody levels for a long time and need antibody replacement. Ask your team for a vaccine plan.”</source>
        <extracomment>normal-immunity-vaccines</extracomment>
        <translation>“Peidiwch â chymryd yn ganiataol eich bod chi wedi’ch amddiffyn. Yn aml mae rhai gwrthgyrff o hen frechlynnau yn aros, ond efallai na fydd brechlynnau newydd yn gweithio’n dda nes i’ch celloedd B ddychwelyd. Mae gan rai pobl lefelau gwrthgyrff isel am amser hir ac mae angen triniaeth amnewid gwrthgyrff arnyn nhw. Gofynnwch i’ch tîm am gynllun brechlynnau.”</translation>
    </message>
    <message>
        <source>“Check-ups help to find problems early. They cannot prevent every problem.”</source>
        <extracomment>monitoring-ensures-safety</extracomment>
        <translation>“Mae archwiliadau’n helpu i ddod o hyd i broblemau’n gynnar. Dydyn nhw ddim yn gallu atal pob problem.”</translation>
    </message>
    <message>
        <source>The paper’s PubMed record, for the study (stored copy). We could not confirm the story.</source>
        <extracomment>story-lupus-german</extracomment>
        <translation>Cofnod PubMed y papur, ar gyfer yr astudiaeth (copi wedi’i storio). Roedden ni’n methu cadarnhau’r stori.</translation>
    </message>
    <message>
        <source>It fits the general picture of the study, but no such person could be traced. We describe the study, not a person.</source>
        <extracomment>story-lupus-german</extracomment>
        <translation>Mae’n cyd-fynd â darlun cyffredinol yr astudiaeth, ond doedd dim modd dod o hyd i unrhyw berson o’r fath. Rydyn ni’n disgrifio’r astudiaeth, nid person.</translation>
    </message>
    <message>
        <source>A news piece about a case report (stored copy). We could not confirm the story.</source>
        <extracomment>story-ra-us</extracomment>
        <translation>Eitem newyddion am adroddiad achos (copi wedi’i storio). Roedden ni’n methu cadarnhau’r stori.</translation>
    </message>
    <message>
        <source>A published case exists, but it was a 70-year-old man in Germany, followed for 8 months.</source>
        <extracomment>story-ra-us</extracomment>
        <translation>Mae achos wedi cael ei gyhoeddi, ond dyn 70 oed yn yr Almaen oedd hwnnw, a gafodd ei ddilyn am 8 mis.</translation>
    </message>
    <message>
        <source>The hospital’s news page (stored copy). We could not confirm the story.</source>
        <extracomment>story-ms-edinburgh</extracomment>
        <translation>Tudalen newyddion yr ysbyty (copi wedi’i storio). Roedden ni’n methu cadarnhau’r stori.</translation>
    </message>
    <message>
        <source>We left the story out. It does not fit what hospitals have published.</source>
        <extracomment>story-ms-edinburgh</extracomment>
        <translation>Gadawon ni’r stori allan. Dydy hi ddim yn cyd-fynd â’r hyn y mae ysbytai wedi’i gyhoeddi.</translation>
    </message>
    <message>
        <source>“The first UK person with MS had CAR-T in a trial in London in October 2025. Results are not in yet.”</source>
        <extracomment>story-ms-edinburgh</extracomment>
        <translation>“Cafodd y person cyntaf ag MS yn y DU driniaeth CAR-T mewn treial yn Llundain ym mis Hydref 2025. Dydy’r canlyniadau ddim wedi dod eto.”</translation>
    </message>
    <message>
        <source>Hospital news page, for the first UK person with MS. The story itself we could not confirm.</source>
        <extracomment>story-edinburgh-ms</extracomment>
        <translation>Tudalen newyddion ysbyty, ar gyfer y person cyntaf ag MS yn y DU. Roedden ni’n methu cadarnhau’r stori ei hun.</translation>
    </message>
    <message>
        <source>The first UK person with MS had CAR-T in October 2025, at UCLH. So long-term results could not exist when the guide was written. One person’s story cannot tell you what will happen to you.</source>
        <extracomment>story-edinburgh-ms</extracomment>
        <translation>Cafodd y person cyntaf ag MS yn y DU driniaeth CAR-T ym mis Hydref 2025, yn UCLH. Felly doedd dim modd i ganlyniadau tymor hir fodoli pan gafodd y canllaw ei ysgrifennu. Dydy stori un person ddim yn gallu dweud wrthych chi beth fydd yn digwydd i chi.</translation>
    </message>
    <message>
        <source>NICE pages, for the two list prices. General knowledge, for “you do not pay for the treatment”: check it in the trial’s leaflet. We could not confirm the guide’s price.</source>
        <extracomment>cost-120-185k</extracomment>
        <translation>Tudalennau NICE, ar gyfer y ddau bris rhestr. Gwybodaeth gyffredinol, ar gyfer “dydych chi ddim yn talu am y driniaeth”: gwiriwch hyn yn nhaflen wybodaeth y treial. Roedden ni’n methu cadarnhau pris y canllaw.</translation>
    </message>
    <message>
        <source>No UK price was found for CAR-T in autoimmune disease. Published list prices of two CAR-Ts for cancer are £282,000 (tisagenlecleucel) and £280,451 (axicabtagene ciloleucel). The NHS pays less, under confidential discounts.</source>
        <extracomment>cost-120-185k</extracomment>
        <translation>Ddaethon ni ddim o hyd i bris yn y DU ar gyfer CAR-T mewn clefyd awto-imiwn. Prisiau rhestr cyhoeddedig dwy driniaeth CAR-T ar gyfer canser yw £282,000 (tisagenlecleucel) a £280,451 (axicabtagene ciloleucel). Mae’r GIG yn talu llai, gyda gostyngiadau cyfrinachol.</translation>
    </message>
    <message>
        <source>“If you join a trial, you do not pay for the treatment. Nobody has set a UK price for CAR-T for autoimmune disease. The cancer versions have a list price of about £280,000 each.”</source>
        <extracomment>cost-120-185k</extracomment>
        <translation>“Os ydych chi’n ymuno â threial, dydych chi ddim yn talu am y driniaeth. Does neb wedi pennu pris yn y DU ar gyfer CAR-T i drin clefyd awto-imiwn. Mae gan y fersiynau ar gyfer canser bris rhestr o tua £280,000 yr un.”</translation>
    </message>
    <message>
        <source>Government answer of January 2026 and NHS page.</source>
        <extracomment>nhs-status-trials</extracomment>
        <translation>Ateb gan y llywodraeth ym mis Ionawr 2026 a thudalen y GIG.</translation>
    </message>
    <message>
        <source>True in part. It sounds easier than it is.</source>
        <extracomment>nhs-status-trials</extracomment>
        <translation>Mae’n rhannol wir. Mae’n swnio’n haws nag y mae.</translation>
    </message>
    <message>
        <source>“The NHS does not offer it as a normal treatment. NHS hospitals take part in a few small trials.”</source>
        <extracomment>nhs-status-trials</extracomment>
        <translation>“Dydy’r GIG ddim yn ei gynnig fel triniaeth arferol. Mae ysbytai’r GIG yn cymryd rhan mewn ychydig o dreialon bach.”</translation>
    </message>
    <message>
        <source>Advertising pages were seen, which we do not name. For the advice: General knowledge. We could not confirm it from a published page.</source>
        <extracomment>private-option</extracomment>
        <translation>Gwelson ni dudalennau hysbysebu, ond dydyn ni ddim yn eu henwi. Ar gyfer y cyngor: Gwybodaeth gyffredinol. Roedden ni’n methu cadarnhau hyn o dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>Clinics abroad do advertise it. We never link to them.</source>
        <extracomment>private-option</extracomment>
        <translation>Mae clinigau dramor yn hysbysebu’r driniaeth. Dydyn ni byth yn rhoi dolen iddyn nhw.</translation>
    </message>
    <message>
        <source>“Be very careful if anyone offers to sell you CAR-T, here or abroad. Ask for the trial number and the regulator’s approval. Real trials do not charge you for the treatment. Follow-up lasts for years, and the NHS may not have your records. Talk to your specialist first.”</source>
        <extracomment>private-option</extracomment>
        <translation>“Byddwch yn ofalus iawn os bydd unrhyw un yn cynnig gwerthu CAR-T i chi, yma neu dramor. Gofynnwch am rif y treial ac am gymeradwyaeth y rheoleiddiwr. Dydy treialon go iawn ddim yn codi tâl arnoch chi am y driniaeth. Mae gofal dilynol yn para am flynyddoedd, ac efallai na fydd eich cofnodion gan y GIG. Siaradwch â’ch arbenigwr yn gyntaf.”</translation>
    </message>
    <message>
        <source>UK policies usually leave out experimental treatment.</source>
        <extracomment>insurance</extracomment>
        <translation>Mae polisïau yn y DU fel arfer yn eithrio triniaeth arbrofol.</translation>
    </message>
    <message>
        <source>“Most health insurance does not pay for experimental treatment. Ask your insurer in writing. If you join a trial, also tell your travel and life insurers if they ask about your health.”</source>
        <extracomment>insurance</extracomment>
        <translation>“Dydy’r rhan fwyaf o yswiriant iechyd ddim yn talu am driniaeth arbrofol. Gofynnwch i’ch yswiriwr yn ysgrifenedig. Os ydych chi’n ymuno â threial, dywedwch wrth eich yswirwyr teithio a bywyd hefyd os ydyn nhw’n holi am eich iechyd.”</translation>
    </message>
    <message>
        <source>A search of NICE pages found no such topic. For how the NHS decides: General knowledge. We could not confirm it from a published page.</source>
        <extracomment>nice-2025-2026</extracomment>
        <translation>Chwilion ni dudalennau NICE, a doedd dim pwnc o’r fath yno. Ar gyfer sut mae’r GIG yn penderfynu: Gwybodaeth gyffredinol. Roedden ni’n methu cadarnhau hyn o dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>That time is now nearly past. No NICE project for CAR-T in an autoimmune disease was found.</source>
        <extracomment>nice-2025-2026</extracomment>
        <translation>Mae’r cyfnod hwnnw bron wedi mynd heibio erbyn hyn. Ddaethon ni ddim o hyd i unrhyw brosiect gan NICE ar gyfer CAR-T mewn clefyd awto-imiwn.</translation>
    </message>
    <message>
        <source>“Before the NHS can offer a new medicine, the regulator (MHRA) must license it and NICE must say it is worth the money. (Scotland uses the Scottish Medicines Consortium. Wales and Northern Ireland mostly follow NICE.) When we last checked (November 2026), we could not find a NICE decision on CAR-T for any autoimmune disease. It is not known when there will be one.”</source>
        <extracomment>nice-2025-2026</extracomment>
        <translation>“Cyn y gall y GIG gynnig meddyginiaeth newydd, rhaid i’r rheoleiddiwr (MHRA) ei thrwyddedu a rhaid i NICE ddweud ei bod yn werth yr arian. (Mae’r Alban yn defnyddio’r Scottish Medicines Consortium. Mae Cymru a Gogledd Iwerddon yn dilyn NICE gan mwyaf.) Pan wnaethon ni wirio ddiwethaf (Tachwedd 2026), doedden ni ddim yn gallu dod o hyd i benderfyniad gan NICE ar CAR-T ar gyfer unrhyw glefyd awto-imiwn. Does neb yn gwybod pryd y bydd un.”</translation>
    </message>
    <message>
        <source>A listing of company news, for the US maker’s plan only. The guide’s date is a guess, and we could not confirm it.</source>
        <extracomment>nhs-2027</extracomment>
        <translation>Rhestr o newyddion cwmnïau, ar gyfer cynllun y gwneuthurwr yn UDA yn unig. Dyfaliad yw dyddiad y canllaw, ac roedden ni’n methu ei gadarnhau.</translation>
    </message>
    <message>
        <source>A guess. A US maker planned to ask the US regulator to approve a CAR-T for stiff person syndrome. Whether it was approved could not be confirmed. A US approval would not change NHS access.</source>
        <extracomment>nhs-2027</extracomment>
        <translation>Dyfaliad. Roedd gwneuthurwr yn UDA yn bwriadu gofyn i reoleiddiwr UDA gymeradwyo CAR-T ar gyfer syndrom person anystwyth (stiff person syndrome). Doedd dim modd cadarnhau a gafodd ei gymeradwyo. Fyddai cymeradwyaeth yn UDA ddim yn newid yr hyn sydd ar gael drwy’r GIG.</translation>
    </message>
    <message>
        <source>“Nobody can say yet if, or when, the NHS will offer it.”</source>
        <extracomment>nhs-2027</extracomment>
        <translation>“Does neb yn gallu dweud eto a fydd y GIG yn ei gynnig, na phryd.”</translation>
    </message>
    <message>
        <source>No published page was found, so we could not confirm it.</source>
        <extracomment>cost-effectiveness-savings</extracomment>
        <translation>Ddaethon ni ddim o hyd i dudalen wedi’i chyhoeddi, felly roedden ni’n methu cadarnhau hyn.</translation>
    </message>
    <message>
        <source>NHS pages.</source>
        <extracomment>designated-centres</extracomment>
        <translation>Tudalennau’r GIG.</translation>
    </message>
    <message>
        <source>Confirmed for CAR-T in cancer. For autoimmune disease it is a fair expectation, not a fact.</source>
        <extracomment>designated-centres</extracomment>
        <translation>Wedi’i gadarnhau ar gyfer CAR-T i drin canser. Ar gyfer clefyd awto-imiwn, disgwyliad teg yw hyn, nid ffaith.</translation>
    </message>
    <message>
        <source>“If the NHS does offer it one day, it will most likely be at a few specialist hospitals, so travel may be needed.”</source>
        <extracomment>designated-centres</extracomment>
        <translation>“Os bydd y GIG yn ei gynnig ryw ddydd, mae’n fwyaf tebygol mai mewn ychydig o ysbytai arbenigol y bydd hynny, felly efallai y bydd angen teithio.”</translation>
    </message>
    <message>
        <source>NICE pages, and a copy of a NICE manual for the title of PMG20.</source>
        <extracomment>link-nice-pmg20</extracomment>
        <translation>Tudalennau NICE, a chopi o lawlyfr gan NICE ar gyfer teitl PMG20.</translation>
    </message>
    <message>
        <source>PMG20 is about how NICE writes guidelines. PMG36 is about how NICE judges new medicines. Its title was due to change to one that names “technology appraisal and highly specialised technologies”.</source>
        <extracomment>link-nice-pmg20</extracomment>
        <translation>Mae PMG20 yn sôn am sut mae NICE yn ysgrifennu canllawiau. Mae PMG36 yn sôn am sut mae NICE yn asesu meddyginiaethau newydd. Roedd disgwyl i’w deitl newid i un sy’n enwi “technology appraisal and highly specialised technologies”.</translation>
    </message>
    <message>
        <source>Go to the NICE website and “search for your condition”. If you want to know how NICE judges new medicines, see PMG36.</source>
        <extracomment>link-nice-pmg20</extracomment>
        <translation>Ewch i wefan NICE a “chwiliwch am eich cyflwr”. Os ydych chi eisiau gwybod sut mae NICE yn asesu meddyginiaethau newydd, edrychwch ar PMG36.</translation>
    </message>
    <message>
        <source>Three hospitals’ patient pages (stored copies).</source>
        <extracomment>crs-like-flu</extracomment>
        <translation>Tudalennau i gleifion gan dri ysbyty (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>As the guide puts it, this could put people at risk.</source>
        <extracomment>crs-like-flu</extracomment>
        <translation>Gallai’r ffordd y mae’r canllaw’n geirio hyn roi pobl mewn perygl.</translation>
    </message>
    <message>
        <source>“CRS often starts with fever, chills, aches and tiredness. It can feel like flu, but it is not flu. It can become serious: low blood pressure, fast heartbeat, trouble breathing. Any fever after CAR-T needs an urgent call to your team, day or night.”</source>
        <extracomment>crs-like-flu</extracomment>
        <translation>“Mae CRS yn aml yn dechrau gyda thwymyn, oerfel a chryndod, poenau a blinder. Gall deimlo fel ffliw, ond nid ffliw yw CRS. Gall fynd yn ddifrifol: pwysedd gwaed isel, curiad calon cyflym, trafferth anadlu. Os cewch chi unrhyw dwymyn ar ôl CAR-T, rhaid ffonio eich tîm ar frys, ddydd neu nos.”</translation>
    </message>
    <message>
        <source>The publisher’s page of the paper (stored copy).</source>
        <extracomment>crs-timing</extracomment>
        <translation>Tudalen y cyhoeddwr ar gyfer y papur (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>In the study of 475 people treated for lymphoma, no CRS began after 2 weeks. A few people had ICANS that began after that.</source>
        <extracomment>crs-timing</extracomment>
        <translation>Yn yr astudiaeth o 475 o bobl a gafodd eu trin am lymffoma, chafodd neb CRS a ddechreuodd ar ôl 2 wythnos. Cafodd ychydig o bobl ICANS a ddechreuodd ar ôl hynny.</translation>
    </message>
    <message>
        <source>“CRS usually starts in the first 2 weeks, often in the first few days. Other problems can start later, so keep watching for new symptoms.”</source>
        <extracomment>crs-timing</extracomment>
        <translation>“Mae CRS fel arfer yn dechrau yn y 2 wythnos gyntaf, yn aml yn yr ychydig ddyddiau cyntaf. Gall problemau eraill ddechrau’n ddiweddarach, felly daliwch i gadw llygad am symptomau newydd.”</translation>
    </message>
    <message>
        <source>A conference report (tocilizumab) and a patient website (intensive care), as stored copies. General knowledge for fluids, oxygen and steroids.</source>
        <extracomment>crs-treatment</extracomment>
        <translation>Adroddiad cynhadledd (tocilizumab) a gwefan i gleifion (gofal dwys), fel copïau wedi’u storio. Gwybodaeth gyffredinol ar gyfer hylifau, ocsigen a steroidau.</translation>
    </message>
    <message>
        <source>“CRS can be treated with fluids, oxygen, a medicine called tocilizumab, and sometimes steroids. A few people need intensive care.”</source>
        <extracomment>crs-treatment</extracomment>
        <translation>“Mae modd trin CRS gyda hylifau, ocsigen, meddyginiaeth o’r enw tocilizumab, ac weithiau steroidau. Mae angen gofal dwys ar ychydig o bobl.”</translation>
    </message>
    <message>
        <source>The review’s PubMed record (stored copy). General knowledge for how long it lasts.</source>
        <extracomment>crs-recovery</extracomment>
        <translation>Cofnod PubMed yr adolygiad (copi wedi’i storio). Gwybodaeth gyffredinol am ba mor hir mae’n para.</translation>
    </message>
    <message>
        <source>This is true for most people. In the lupus review almost all CRS was of the two milder grades.</source>
        <extracomment>crs-recovery</extracomment>
        <translation>Mae hyn yn wir am y rhan fwyaf o bobl. Yn yr adolygiad lwpws, roedd bron pob achos o CRS yn y ddwy radd ysgafnach.</translation>
    </message>
    <message>
        <source>“Most people get over CRS within days to a couple of weeks.”</source>
        <extracomment>crs-recovery</extracomment>
        <translation>“Mae’r rhan fwyaf o bobl yn dod dros CRS o fewn rhai dyddiau i ryw bythefnos.”</translation>
    </message>
    <message>
        <source>News reports of what the regulators decided, a UK medicines bulletin and a record of a paper (stored copies).</source>
        <extracomment>secondary-cancers</extracomment>
        <translation>Adroddiadau newyddion am yr hyn a benderfynodd y rheoleiddwyr, bwletin meddyginiaethau o’r DU a chofnod o bapur (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>This is the most dangerous sentence in the guide. At one US hospital, 1 of 449 people had a T-cell lymphoma afterwards. We could not confirm either way whether any T-cell cancer has followed CAR-T given for autoimmune disease. The UK regulator’s own page was not found: it must be checked.</source>
        <extracomment>secondary-cancers</extracomment>
        <translation>Dyma’r frawddeg fwyaf peryglus yn y canllaw. Mewn un ysbyty yn UDA, cafodd 1 o’r 449 o bobl lymffoma celloedd T wedyn. Roedden ni’n methu cadarnhau, y naill ffordd na’r llall, a oes unrhyw ganser celloedd T wedi dilyn CAR-T ar gyfer clefyd awto-imiwn. Ddaethon ni ddim o hyd i dudalen rheoleiddiwr y DU ei hun: rhaid gwirio’r dudalen honno.</translation>
    </message>
    <message>
        <source>“New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells. Some needed hospital care and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. In 7 of those tested, the CAR gene was found in the cancer, so CAR-T probably played a part. The US added its strongest warning. The UK regulator also advises life-long checks. The risk seems low. For autoimmune disease, people have not been followed long enough to know.”</source>
        <extracomment>secondary-cancers</extracomment>
        <translation>“Gall canserau newydd ddigwydd ar ôl CAR-T. O’r bobl a gafodd eu trin am ganser y gwaed, cafodd ychydig ohonyn nhw ganser yn eu celloedd T yn ddiweddarach. Roedd angen gofal ysbyty ar rai, a bu farw rhai. Erbyn canol 2024 roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mewn 7 o’r rhai a gafodd eu profi, roedd y genyn CAR i’w gael yn y canser, felly mae’n debyg bod gan CAR-T ran yn hyn. Ychwanegodd UDA ei rhybudd cryfaf. Mae rheoleiddiwr y DU hefyd yn cynghori pobl i gael archwiliadau gydol oes. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod.”</translation>
    </message>
    <message>
        <source>The record of a study of people treated for cancer (stored copy). Its rates must not be used for autoimmune disease.</source>
        <extracomment>immune-function-returns</extracomment>
        <translation>Cofnod o astudiaeth o bobl a gafodd eu trin am ganser (copi wedi’i storio). Rhaid peidio â defnyddio ei chyfraddau ar gyfer clefyd awto-imiwn.</translation>
    </message>
    <message>
        <source>“For many people B cells return. We cannot promise that the immune system goes fully back to normal.”</source>
        <extracomment>immune-function-returns</extracomment>
        <translation>“I lawer o bobl, mae celloedd B yn dychwelyd. Allwn ni ddim addo y bydd y system imiwnedd yn mynd yn ôl yn llwyr i’r arfer.”</translation>
    </message>
    <message>
        <source>The review’s PubMed record (stored copy).</source>
        <extracomment>infections-temporary</extracomment>
        <translation>Cofnod PubMed yr adolygiad (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“The risk of infection is raised for months, sometimes longer. In a review of 145 people with lupus, 11 had a serious infection and one died. You may need medicines to prevent infection and, for some people, antibody drips.”</source>
        <extracomment>infections-temporary</extracomment>
        <translation>“Mae’r risg o haint yn uwch am fisoedd, weithiau’n hirach. Mewn adolygiad o 145 o bobl â lwpws, cafodd 11 ohonyn nhw haint difrifol a bu farw un. Efallai y bydd angen meddyginiaethau arnoch chi i atal haint ac, i rai pobl, dripiau gwrthgyrff.”</translation>
    </message>
    <message>
        <source>A conference abstract and a page about it (stored copies).</source>
        <extracomment>fertility</extracomment>
        <translation>Crynodeb cynhadledd a thudalen amdano (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>We made it stronger. In the survey, 11 of 63 centres did not routinely tell people. 23 pregnancies were reported.</source>
        <extracomment>fertility</extracomment>
        <translation>Gwnaethon ni’r geiriau’n gryfach. Yn yr arolwg, doedd 11 o’r 63 o ganolfannau ddim yn dweud wrth bobl am hyn fel mater o drefn. Roedd adroddiadau am 23 o achosion o feichiogrwydd.</translation>
    </message>
    <message>
        <source>“The chemotherapy can harm eggs and sperm. Ask about saving eggs, sperm or embryos before you start; do not wait to be told. In a European survey, about 1 in 6 centres did not routinely talk about it. Some people have had pregnancies afterwards, but there is not much information.”</source>
        <extracomment>fertility</extracomment>
        <translation>“Gall y cemotherapi niweidio wyau a sberm. Gofynnwch am gadw wyau, sberm neu embryonau cyn i chi ddechrau; peidiwch ag aros i rywun ddweud wrthych chi. Mewn arolwg yn Ewrop, doedd tua 1 o bob 6 canolfan ddim yn sôn am hyn fel mater o drefn. Mae rhai pobl wedi beichiogi wedyn, ond does dim llawer o wybodaeth.”</translation>
    </message>
    <message>
        <source>A US hospital’s patient page and a copy of a press report (stored copies).</source>
        <extracomment>hospital-stay</extracomment>
        <translation>Tudalen i gleifion gan ysbyty yn UDA a chopi o adroddiad yn y wasg (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“Plan for about 1 to 2 weeks in hospital, longer if there are problems. Then stay close by. In the UK lupus trial the stay was reported as about 10 days.”</source>
        <extracomment>hospital-stay</extracomment>
        <translation>“Cynlluniwch ar gyfer tua 1 i 2 wythnos yn yr ysbyty, neu fwy os bydd problemau. Wedyn arhoswch gerllaw. Yn ôl adroddiadau, tua 10 diwrnod oedd yr arhosiad yn nhreial lwpws y DU.”</translation>
    </message>
    <message>
        <source>The hospital’s recovery page, for the early months (stored copy). We could not confirm what the guide says.</source>
        <extracomment>checkups-annual</extracomment>
        <translation>Tudalen adferiad yr ysbyty, ar gyfer y misoedd cynnar (copi wedi’i storio). Roedden ni’n methu cadarnhau’r hyn mae’r canllaw’n ei ddweud.</translation>
    </message>
    <message>
        <source>It differs by trial.</source>
        <extracomment>checkups-annual</extracomment>
        <translation>Mae’n amrywio o dreial i dreial.</translation>
    </message>
    <message>
        <source>“You will have many visits at first and fewer later. Your trial leaflet gives the dates.”</source>
        <extracomment>checkups-annual</extracomment>
        <translation>“Bydd gennych chi lawer o ymweliadau ar y dechrau a llai yn ddiweddarach. Mae taflen wybodaeth eich treial yn rhoi’r dyddiadau.”</translation>
    </message>
    <message>
        <source>The hospital’s recovery page (stored copy).</source>
        <extracomment>blood-tests-monitor</extracomment>
        <translation>Tudalen adferiad yr ysbyty (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“You will have regular blood tests to check your blood counts, antibodies, organs and B cells.”</source>
        <extracomment>blood-tests-monitor</extracomment>
        <translation>“Byddwch chi’n cael profion gwaed rheolaidd i wirio eich cyfrifon gwaed, eich gwrthgyrff, eich organau a’ch celloedd B.”</translation>
    </message>
    <message>
        <source>Published page, for keeping out-of-hours contacts to hand. General knowledge, for the rest. That every CAR-T centre has such a number we could not confirm.</source>
        <extracomment>support-24-7</extracomment>
        <translation>Tudalen wedi’i chyhoeddi, ar gyfer cadw manylion cyswllt y tu allan i oriau wrth law. Gwybodaeth gyffredinol, ar gyfer y gweddill. Roedden ni’n methu cadarnhau bod gan bob canolfan CAR-T rif o’r fath.</translation>
    </message>
    <message>
        <source>True of CAR-T units in general, and to be expected of CAR-T centres, but not checked for every one. This guide is not that service.</source>
        <extracomment>support-24-7</extracomment>
        <translation>Mae hyn yn wir am unedau CAR-T yn gyffredinol, ac mae i’w ddisgwyl gan ganolfannau CAR-T, ond dydy hyn ddim wedi’i wirio ar gyfer pob un. Nid y canllaw hwn yw’r gwasanaeth hwnnw.</translation>
    </message>
    <message>
        <source>“Before you go home after CAR-T, the hospital should give you a phone number that is answered day and night. Ask for the phone number to use day and night, and keep it on your fridge, in your phone and on your alert card. Do not go home without it. Write it here: ____. If you feel very ill and cannot get through, call 999 and say you have had CAR-T.”</source>
        <extracomment>support-24-7</extracomment>
        <translation>“Cyn i chi fynd adref ar ôl CAR-T, dylai’r ysbyty roi rhif ffôn i chi sy’n cael ei ateb ddydd a nos. Gofynnwch am y rhif ffôn i’w ddefnyddio ddydd a nos, a chadwch y rhif ar eich oergell, yn eich ffôn ac ar eich cerdyn rhybudd. Peidiwch â mynd adref hebddo. Ysgrifennwch y rhif yma: ____. Os ydych chi’n teimlo’n sâl iawn ac yn methu cael gafael ar neb, ffoniwch 999 a dywedwch eich bod chi wedi cael CAR-T.”</translation>
    </message>
    <message>
        <source>NHS page, for referral by a specialist. General knowledge, for the rest.</source>
        <extracomment>act-talk-to-specialist</extracomment>
        <translation>Tudalen y GIG, ar gyfer atgyfeirio gan arbenigwr. Gwybodaeth gyffredinol, ar gyfer y gweddill.</translation>
    </message>
    <message>
        <source>Confirmed as advice. Referral comes from a specialist.</source>
        <extracomment>act-talk-to-specialist</extracomment>
        <translation>Wedi’i gadarnhau fel cyngor. Gan arbenigwr mae’r atgyfeiriad yn dod.</translation>
    </message>
    <message>
        <source>“Your specialist is the person who can refer you. You do not need to collect everything yourself: they can send your records. A short list of your treatments, with dates and why each stopped, helps a lot.”</source>
        <extracomment>act-talk-to-specialist</extracomment>
        <translation>“Eich arbenigwr yw’r person sy’n gallu eich atgyfeirio. Does dim rhaid i chi gasglu popeth eich hun: gall yr arbenigwr anfon eich cofnodion. Mae rhestr fer o’ch triniaethau, gyda dyddiadau a pham y daeth pob un i ben, yn help mawr.”</translation>
    </message>
    <message>
        <source>The questions are safe, but they show only one side.</source>
        <extracomment>questions-for-doctor</extracomment>
        <translation>Mae’r cwestiynau’n ddiogel, ond dim ond un ochr maen nhw’n ei dangos.</translation>
    </message>
    <message>
        <source>We keep the four questions, word for word, and add: “What could go wrong, and how often?” “How many people with my condition have been treated?” “What happens if it does not work or the disease comes back?” “What are my other choices?” “Can I change my mind?”</source>
        <extracomment>questions-for-doctor</extracomment>
        <translation>Rydyn ni’n cadw’r pedwar cwestiwn, air am air yn y Saesneg, ac yn ychwanegu: “Beth allai fynd o’i le, a pha mor aml?” “Faint o bobl â’r un cyflwr â fi sydd wedi cael eu trin?” “Beth sy’n digwydd os nad yw’n gweithio neu os daw’r clefyd yn ôl?” “Pa ddewisiadau eraill sydd gen i?” “Alla i newid fy meddwl?”</translation>
    </message>
    <message>
        <source>Published page, for the BRAN questions. The rest is our judgement.</source>
        <extracomment>four-questions</extracomment>
        <translation>Tudalen wedi’i chyhoeddi, ar gyfer y cwestiynau BRAN. Ein barn ni yw’r gweddill.</translation>
    </message>
    <message>
        <source>They are good questions, and we keep them word for word. They match the BRAN idea (benefits, risks, alternatives, nothing) only in part: none asks about risks or about doing nothing. Our longer list fills the gap.</source>
        <extracomment>four-questions</extracomment>
        <translation>Maen nhw’n gwestiynau da, ac rydyn ni’n eu cadw air am air yn y Saesneg. Dim ond yn rhannol maen nhw’n cyd-fynd â’r syniad BRAN (benefits, risks, alternatives, nothing: manteision, risgiau, dewisiadau eraill, gwneud dim): does yr un ohonyn nhw’n holi am risgiau nac am wneud dim. Mae ein rhestr hirach ni’n llenwi’r bwlch.</translation>
    </message>
    <message>
        <source>We show the four questions first, in the guide’s words. Then you can add more from the list.</source>
        <extracomment>four-questions</extracomment>
        <translation>Rydyn ni’n dangos y pedwar cwestiwn yn gyntaf, yng ngeiriau’r canllaw. Wedyn gallwch ychwanegu mwy o’r rhestr.</translation>
    </message>
    <message>
        <source>A hospital leaflet, for someone staying with you for 28 days (stored copy). General knowledge for the rest.</source>
        <extracomment>preparing-for-evaluation</extracomment>
        <translation>Taflen wybodaeth ysbyty, ar gyfer cael rhywun i aros gyda chi am 28 diwrnod (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer y gweddill.</translation>
    </message>
    <message>
        <source>This is sensible. We added vaccines, fertility and a carer.</source>
        <extracomment>preparing-for-evaluation</extracomment>
        <translation>Mae hyn yn synhwyrol. Ychwanegon ni frechlynnau, ffrwythlondeb a gofalwr.</translation>
    </message>
    <message>
        <source>“Useful things to do: list your treatments and what happened with each, see a dentist, ask about vaccines and fertility, and think about who could stay with you for 4 weeks.”</source>
        <extracomment>preparing-for-evaluation</extracomment>
        <translation>“Pethau defnyddiol i’w gwneud: rhestrwch eich triniaethau a beth ddigwyddodd gyda phob un, ewch i weld deintydd, holwch am frechlynnau a ffrwythlondeb, a meddyliwch pwy allai aros gyda chi am 4 wythnos.”</translation>
    </message>
    <message>
        <source>Published pages for the websites (old for MS Trust). General knowledge, for Kidney Care UK. Each contact has its own basis in the list of support organisations.</source>
        <extracomment>charities-missing</extracomment>
        <translation>Tudalennau wedi’u cyhoeddi, ar gyfer y gwefannau (hen, yn achos yr MS Trust). Gwybodaeth gyffredinol, ar gyfer Kidney Care UK. Yn y rhestr o sefydliadau cymorth, mae gan bob manylyn cyswllt ei sail ei hun.</translation>
    </message>
    <message>
        <source>The guide lists four charities only. We added: Scleroderma &amp; Raynaud’s UK, Myositis UK, Muscular Dystrophy UK, myaware, MS Trust, Kidney Care UK, Anthony Nolan, Blood Cancer UK, Macmillan and Samaritans. Phone numbers that we print: Scleroderma &amp; Raynaud’s UK 0800 311 2756 (a page of 2023), Muscular Dystrophy UK 0800 652 6352, Samaritans 116 123 and Blood Cancer UK 0808 2080 888. That last one is from an older page (2019): check it on the website first. We leave out the numbers of Myositis UK (a page of 2004) and Macmillan (a page of 2015), because those pages are more than 10 years old.</source>
        <extracomment>charities-missing</extracomment>
        <translation>Dim ond pedair elusen mae’r canllaw yn eu rhestru. Ychwanegon ni: Scleroderma &amp; Raynaud’s UK, Myositis UK, Muscular Dystrophy UK, myaware, MS Trust, Kidney Care UK, Anthony Nolan, Blood Cancer UK, Macmillan a Samaritans. Dyma’r rhifau ffôn rydyn ni’n eu hargraffu: Scleroderma &amp; Raynaud’s UK 0800 311 2756 (tudalen o 2023), Muscular Dystrophy UK 0800 652 6352, Samaritans 116 123 a Blood Cancer UK 0808 2080 888. Daw’r un olaf o dudalen hŷn (2019): gwiriwch ef ar y wefan yn gyntaf. Rydyn ni’n gadael rhifau Myositis UK (tudalen o 2004) a Macmillan (tudalen o 2015) allan, am fod y tudalennau hynny dros 10 mlwydd oed.</translation>
    </message>
    <message>
        <source>“There is a charity for your condition. Choose your condition to see it.” Anthony Nolan, Blood Cancer UK and Macmillan exist for people with blood conditions or cancer. Their CAR-T pages explain the treatment well, but they may not be able to support someone with an autoimmune disease one to one.</source>
        <extracomment>charities-missing</extracomment>
        <translation>“Mae elusen ar gyfer eich cyflwr chi. Dewiswch eich cyflwr i’w gweld.” Mae Anthony Nolan, Blood Cancer UK a Macmillan ar gyfer pobl â chyflyrau’r gwaed neu ganser. Mae eu tudalennau CAR-T yn esbonio’r driniaeth yn dda, ond efallai na fyddan nhw’n gallu cefnogi rhywun â chlefyd awto-imiwn un i un.</translation>
    </message>
    <message>
        <source>Published page, old.</source>
        <extracomment>charity-ms-trust</extracomment>
        <translation>Hen dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>“MS Trust gives information about MS. Its website is mstrust.org.uk.”</source>
        <extracomment>charity-ms-trust</extracomment>
        <translation>“Mae’r MS Trust yn rhoi gwybodaeth am MS. Ei gwefan yw mstrust.org.uk.”</translation>
    </message>
    <message>
        <source>Published pages; the phone number from a page of 2023.</source>
        <extracomment>charity-sruk</extracomment>
        <translation>Tudalennau wedi’u cyhoeddi; y rhif ffôn o dudalen o 2023.</translation>
    </message>
    <message>
        <source>“Scleroderma &amp; Raynaud’s UK (SRUK) helps with systemic sclerosis and Raynaud’s. It has an article on CAR-T. Phone 0800 311 2756 (free).”</source>
        <extracomment>charity-sruk</extracomment>
        <translation>“Mae Scleroderma &amp; Raynaud’s UK (SRUK) yn helpu gyda sglerosis systemig a Raynaud’s. Mae ganddi erthygl am CAR-T. Ffoniwch 0800 311 2756 (am ddim).”</translation>
    </message>
    <message>
        <source>Published page. We leave out its phone number, because the page that gave it is of 2004.</source>
        <extracomment>charity-myositis-uk</extracomment>
        <translation>Tudalen wedi’i chyhoeddi. Rydyn ni’n gadael ei rhif ffôn allan, am mai tudalen o 2004 oedd yn ei roi.</translation>
    </message>
    <message>
        <source>“Myositis UK helps adults and children with myositis. Its website is www.myositis.org.uk.”</source>
        <extracomment>charity-myositis-uk</extracomment>
        <translation>“Mae Myositis UK yn helpu oedolion a phlant â myositis. Ei gwefan yw www.myositis.org.uk.”</translation>
    </message>
    <message>
        <source>“Muscular Dystrophy UK helps with conditions that weaken the muscles. Ask about myositis and myasthenia. Phone 0800 652 6352 (free).”</source>
        <extracomment>charity-muscular-dystrophy-uk</extracomment>
        <translation>“Mae Muscular Dystrophy UK yn helpu gyda chyflyrau sy’n gwanhau’r cyhyrau. Holwch nhw am myositis a myasthenia. Ffoniwch 0800 652 6352 (am ddim).”</translation>
    </message>
    <message>
        <source>“myaware is a charity for people with myasthenia gravis, in the UK and Ireland. Its website is www.myaware.org.”</source>
        <extracomment>charity-myaware</extracomment>
        <translation>“Elusen i bobl â myasthenia gravis, yn y DU ac Iwerddon, yw myaware. Ei gwefan yw www.myaware.org.”</translation>
    </message>
    <message>
        <source>“Kidney Care UK helps with kidney disease, also from lupus. Its website is kidneycareuk.org.”</source>
        <extracomment>charity-kidney-care-uk</extracomment>
        <translation>“Mae Kidney Care UK yn helpu gyda chlefyd yr arennau, hefyd o achos lwpws. Ei gwefan yw kidneycareuk.org.”</translation>
    </message>
    <message>
        <source>“Anthony Nolan has clear pages on CAR-T and stem cell transplant, and on how to prepare.”</source>
        <extracomment>charity-anthony-nolan</extracomment>
        <translation>“Mae gan Anthony Nolan dudalennau clir ar CAR-T a thrawsblaniad bôn-gelloedd, ac ar sut i baratoi.”</translation>
    </message>
    <message>
        <source>Published page; the phone number from a page of 2019.</source>
        <extracomment>charity-blood-cancer-uk</extracomment>
        <translation>Tudalen wedi’i chyhoeddi; y rhif ffôn o dudalen o 2019.</translation>
    </message>
    <message>
        <source>“Blood Cancer UK has CAR-T pages, a checklist for carers, and interpreters. Phone 0808 2080 888 (free). This number is from an older page. Check it on the website first.”</source>
        <extracomment>charity-blood-cancer-uk</extracomment>
        <translation>“Mae gan Blood Cancer UK dudalennau CAR-T, rhestr wirio i ofalwyr, a chyfieithwyr ar y pryd. Ffoniwch 0808 2080 888 (am ddim). Daw’r rhif hwn o dudalen hŷn. Gwiriwch ef ar y wefan yn gyntaf.”</translation>
    </message>
    <message>
        <source>Published page. We leave out its phone number, because the page that gave it is of 2015.</source>
        <extracomment>charity-macmillan</extracomment>
        <translation>Tudalen wedi’i chyhoeddi. Rydyn ni’n gadael ei rhif ffôn allan, am mai tudalen o 2015 oedd yn ei roi.</translation>
    </message>
    <message>
        <source>“Macmillan Cancer Support helps people with cancer, and with money. It has CAR-T pages.”</source>
        <extracomment>charity-macmillan</extracomment>
        <translation>“Mae Macmillan Cancer Support yn helpu pobl â chanser, ac yn helpu gydag arian. Mae ganddi dudalennau CAR-T.”</translation>
    </message>
    <message>
        <source>“Samaritans listen at any time. Call 116 123. It is free.”</source>
        <extracomment>charity-samaritans</extracomment>
        <translation>“Bydd Samaritans yn gwrando, ar unrhyw adeg. Ffoniwch 116 123. Mae’r alwad am ddim.”</translation>
    </message>
    <message>
        <source>The charity’s own page. It has no date.</source>
        <extracomment>charity-lupus-uk</extracomment>
        <translation>Tudalen yr elusen ei hun. Does dim dyddiad arni.</translation>
    </message>
    <message>
        <source>The website: confirmed. The e-mail address: could not confirm. A CAR-T service: could not confirm. The phone number was added.</source>
        <extracomment>charity-lupus-uk</extracomment>
        <translation>Y wefan: wedi’i chadarnhau. Y cyfeiriad e-bost: methu cadarnhau. Gwasanaeth CAR-T: methu cadarnhau. Cafodd y rhif ffôn ei ychwanegu.</translation>
    </message>
    <message>
        <source>“LUPUS UK supports people with lupus. Phone 01708 731251 or use the contact page on its website.”</source>
        <extracomment>charity-lupus-uk</extracomment>
        <translation>“Mae LUPUS UK yn cefnogi pobl â lwpws. Ffoniwch 01708 731251 neu defnyddiwch y dudalen gysylltu ar ei gwefan.”</translation>
    </message>
    <message>
        <source>A copy of an old booklet (2014), and other people’s listings, for the helpline. Published page, for the website.</source>
        <extracomment>charity-nras</extracomment>
        <translation>Copi o hen lyfryn (2014), a rhestri gan bobl eraill, ar gyfer y llinell gymorth. Tudalen wedi’i chyhoeddi, ar gyfer y wefan.</translation>
    </message>
    <message>
        <source>The website: confirmed. “Trial matching”: could not confirm, so we do not repeat it. The e-mail address: could not confirm. We saw the phone number only on a page more than 10 years old and in other people’s listings, so we leave it out until a person has checked it.</source>
        <extracomment>charity-nras</extracomment>
        <translation>Y wefan: wedi’i chadarnhau. “Trial matching”: methu cadarnhau, felly dydyn ni ddim yn ei ailadrodd. Y cyfeiriad e-bost: methu cadarnhau. Dim ond ar dudalen sydd dros 10 mlwydd oed ac mewn rhestri gan bobl eraill y gwelson ni’r rhif ffôn, felly rydyn ni’n ei adael allan nes bod person wedi ei wirio.</translation>
    </message>
    <message>
        <source>“The National Rheumatoid Arthritis Society has a free helpline.” Find the number on the NRAS website.</source>
        <extracomment>charity-nras</extracomment>
        <translation>“Mae gan y National Rheumatoid Arthritis Society linell gymorth am ddim.” Dewch o hyd i’r rhif ar wefan NRAS.</translation>
    </message>
    <message>
        <source>Old pages, and other people’s listings, for the helpline. Published page, for the website.</source>
        <extracomment>charity-ms-society</extracomment>
        <translation>Hen dudalennau, a rhestri gan bobl eraill, ar gyfer y llinell gymorth. Tudalen wedi’i chyhoeddi, ar gyfer y wefan.</translation>
    </message>
    <message>
        <source>The website: confirmed. “Supporting CAR-T studies”: could not confirm. The e-mail address: could not confirm. We saw the phone number only on old pages (one from 1999, one with no date) and in other people’s listings, so we leave it out until a person has checked it.</source>
        <extracomment>charity-ms-society</extracomment>
        <translation>Y wefan: wedi’i chadarnhau. “Supporting CAR-T studies”: methu cadarnhau. Y cyfeiriad e-bost: methu cadarnhau. Dim ond ar hen dudalennau (un o 1999, un heb ddyddiad) ac mewn rhestri gan bobl eraill y gwelson ni’r rhif ffôn, felly rydyn ni’n ei adael allan nes bod person wedi ei wirio.</translation>
    </message>
    <message>
        <source>“The MS Society has a free helpline.” Find the number on the MS Society website.</source>
        <extracomment>charity-ms-society</extracomment>
        <translation>“Mae gan yr MS Society linell gymorth am ddim.” Dewch o hyd i’r rhif ar wefan yr MS Society.</translation>
    </message>
    <message>
        <source>The charity’s own page, for the website. Other people’s listings and general knowledge, for the helpline.</source>
        <extracomment>charity-versus-arthritis</extracomment>
        <translation>Tudalen yr elusen ei hun, ar gyfer y wefan. Rhestri gan bobl eraill a gwybodaeth gyffredinol, ar gyfer y llinell gymorth.</translation>
    </message>
    <message>
        <source>The website: confirmed. The e-mail address: could not confirm. We saw the phone number only in other people’s listings, so we leave it out until a person has checked it.</source>
        <extracomment>charity-versus-arthritis</extracomment>
        <translation>Y wefan: wedi’i chadarnhau. Y cyfeiriad e-bost: methu cadarnhau. Dim ond mewn rhestri gan bobl eraill y gwelson ni’r rhif ffôn, felly rydyn ni’n ei adael allan nes bod person wedi ei wirio.</translation>
    </message>
    <message>
        <source>“Versus Arthritis has a free helpline.” Find the number on the Versus Arthritis website.</source>
        <extracomment>charity-versus-arthritis</extracomment>
        <translation>“Mae gan Versus Arthritis linell gymorth am ddim.” Dewch o hyd i’r rhif ar wefan Versus Arthritis.</translation>
    </message>
    <message>
        <source>Published pages, some old. General knowledge, for “trials often pay” and for the name of the Welsh form.</source>
        <extracomment>nhs-travel-support</extracomment>
        <translation>Tudalennau wedi’u cyhoeddi, rhai ohonyn nhw’n hen. Gwybodaeth gyffredinol, ar gyfer “mae treialon yn aml yn talu” ac ar gyfer enw’r ffurflen yng Nghymru.</translation>
    </message>
    <message>
        <source>There is help, but not for everyone. In Scotland the first part to pay was £10 as of 2022. The rules of 2003 said £8.</source>
        <extracomment>nhs-travel-support</extracomment>
        <translation>Mae help ar gael, ond nid i bawb. Yn yr Alban, £10 oedd y rhan gyntaf i’w thalu yn 2022. Roedd rheolau 2003 yn dweud £8.</translation>
    </message>
    <message>
        <source>England: “You may get travel money back if you or your partner get certain benefits or have a low income, and you were referred to the hospital by a doctor. It pays for the cheapest sensible way to travel. It can pay for someone to come with you if a doctor says you need them. It does not pay for visitors or for hotel nights. Keep tickets and claim within three months. This is called the Healthcare Travel Costs Scheme.” Scotland: “There is help if you get certain benefits. If you live in the Highlands or Islands there is a second scheme, whatever your income: for trips of 30 miles or more, or more than 5 miles by sea. You pay the first £10.” (£10 as of 2022: check.) Wales: “There is a low-income scheme like England’s. Ask the hospital, or ask for form HC5W.” Northern Ireland: “This is the Hospital Travel Costs Scheme. Ask the hospital’s cash office.” All nations: “If you are in a trial, ask the trial team first. Trials often pay for travel, and sometimes for a place to stay.”</source>
        <extracomment>nhs-travel-support</extracomment>
        <translation>Lloegr: “Efallai y cewch chi arian teithio yn ôl os ydych chi neu’ch partner yn cael budd-daliadau penodol neu ar incwm isel, ac os cawsoch chi eich atgyfeirio i’r ysbyty gan feddyg. Mae’n talu am y ffordd synhwyrol rataf o deithio. Gall dalu i rywun ddod gyda chi os yw meddyg yn dweud bod angen rhywun gyda chi. Dydy’r cynllun ddim yn talu am ymwelwyr nac am nosweithiau mewn gwesty. Cadwch eich tocynnau, a hawliwch yr arian o fewn tri mis. Enw’r cynllun yw’r Healthcare Travel Costs Scheme.” Yr Alban: “Mae help os ydych chi’n cael budd-daliadau penodol. Os ydych chi’n byw yn yr Ucheldiroedd neu’r Ynysoedd, mae ail gynllun, beth bynnag yw eich incwm: ar gyfer teithiau o 30 milltir neu fwy, neu fwy na 5 milltir dros y môr. Rydych chi’n talu’r £10 cyntaf.” (£10 oedd y swm yn 2022: gwiriwch.) Cymru: “Mae cynllun incwm isel fel yr un yn Lloegr. Gofynnwch i’r ysbyty, neu gofynnwch am ffurflen HC5W.” Gogledd Iwerddon: “Enw’r cynllun yma yw’r Hospital Travel Costs Scheme. Gofynnwch i swyddfa arian yr ysbyty.” Pob gwlad: “Os ydych chi mewn treial, gofynnwch i dîm y treial yn gyntaf. Mae treialon yn aml yn talu am deithio, ac weithiau am le i aros.”</translation>
    </message>
    <message>
        <source>Charity pages. General knowledge, for Turn2us. As a general promise we could not confirm it.</source>
        <extracomment>charity-grants</extracomment>
        <translation>Tudalennau elusennau. Gwybodaeth gyffredinol, ar gyfer Turn2us. Fel addewid cyffredinol, roedden ni’n methu ei gadarnhau.</translation>
    </message>
    <message>
        <source>LUPUS UK gave hardship grants in 2020. A £500 grant and free hotel rooms from Leukaemia Care are for people who have CAR-T for leukaemia. Its phone number, 08088 010 444, is from an older page (2019): check it on the website first.</source>
        <extracomment>charity-grants</extracomment>
        <translation>Rhoddodd LUPUS UK grantiau caledi yn 2020. Mae grant o £500 ac ystafelloedd gwesty am ddim gan Leukaemia Care ar gyfer pobl sy’n cael CAR-T am lewcemia. Daw ei rhif ffôn, 08088 010 444, o dudalen hŷn (2019): gwiriwch ef ar y wefan yn gyntaf.</translation>
    </message>
    <message>
        <source>“Some charities give small grants. Ask your condition’s charity, and use the grants search at Turn2us. Grants offered to people with cancer may not be open to you.”</source>
        <extracomment>charity-grants</extracomment>
        <translation>“Mae rhai elusennau’n rhoi grantiau bach. Gofynnwch i elusen eich cyflwr, a defnyddiwch y chwiliad grantiau ar wefan Turn2us. Efallai na fydd grantiau sy’n cael eu cynnig i bobl â chanser ar agor i chi.”</translation>
    </message>
    <message>
        <source>No published page was found. General knowledge. We could not confirm it from a published page.</source>
        <extracomment>patient-access-programs</extracomment>
        <translation>Ddaethon ni ddim o hyd i dudalen wedi’i chyhoeddi. Gwybodaeth gyffredinol. Roedden ni’n methu cadarnhau hyn o dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>This is how things work in the US.</source>
        <extracomment>patient-access-programs</extracomment>
        <translation>Fel hyn mae pethau’n gweithio yn UDA.</translation>
    </message>
    <message>
        <source>Published pages, for the changes. General knowledge, for the list of benefits.</source>
        <extracomment>benefits-advice</extracomment>
        <translation>Tudalennau wedi’u cyhoeddi, ar gyfer y newidiadau. Gwybodaeth gyffredinol, ar gyfer y rhestr o fudd-daliadau.</translation>
    </message>
    <message>
        <source>Too vague, and rules changed in 2026. From April 2026, new claims for the health part of Universal Credit get a lower rate unless you are in a protected group. Income-related ESA was being moved to Universal Credit by March 2026. A government review of PIP was due to report in autumn 2026, and its result could not be confirmed. We print no rates.</source>
        <extracomment>benefits-advice</extracomment>
        <translation>Rhy amhendant, a newidiodd y rheolau yn 2026. Ers mis Ebrill 2026, mae hawliadau newydd am ran iechyd Credyd Cynhwysol yn cael cyfradd is oni bai eich bod chi mewn grŵp gwarchodedig. Roedd ESA sy’n gysylltiedig ag incwm yn cael ei symud i Gredyd Cynhwysol erbyn mis Mawrth 2026. Roedd disgwyl i adolygiad y llywodraeth o PIP adrodd yn hydref 2026, ac roedden ni’n methu cadarnhau ei ganlyniad. Dydyn ni ddim yn argraffu cyfraddau.</translation>
    </message>
    <message>
        <source>“You may be able to get: Personal Independence Payment (PIP) – or Adult Disability Payment in Scotland – for extra costs of being ill; Universal Credit; New Style Employment and Support Allowance if you have paid enough National Insurance; Statutory Sick Pay from your employer; and help for the person who cares for you. Rules changed in April 2026 and may change again. Ask a free adviser before you decide anything.”</source>
        <extracomment>benefits-advice</extracomment>
        <translation>“Efallai y gallwch chi gael: Taliad Annibyniaeth Personol (PIP) – neu Adult Disability Payment yn yr Alban – ar gyfer costau ychwanegol bod yn sâl; Credyd Cynhwysol; Lwfans Cyflogaeth a Chymorth Dull Newydd os ydych chi wedi talu digon o Yswiriant Gwladol; Tâl Salwch Statudol gan eich cyflogwr; a help i’r person sy’n gofalu amdanoch chi. Newidiodd y rheolau ym mis Ebrill 2026 ac efallai y byddan nhw’n newid eto. Siaradwch â chynghorydd sy’n rhoi cyngor am ddim cyn i chi benderfynu dim byd.”</translation>
    </message>
    <message>
        <source>Equality Act 2010, and Disability Discrimination Act 1995 in Northern Ireland. General knowledge. We could not confirm it from a published page.</source>
        <extracomment>employment-rights</extracomment>
        <translation>Deddf Cydraddoldeb 2010, a Deddf Gwahaniaethu ar sail Anabledd 1995 yng Ngogledd Iwerddon. Gwybodaeth gyffredinol. Roedden ni’n methu cadarnhau hyn o dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>The guide says nothing more than these words, so we added it.</source>
        <extracomment>employment-rights</extracomment>
        <translation>Dydy’r canllaw ddim yn dweud mwy na’r geiriau hyn, felly ychwanegon ni’r wybodaeth.</translation>
    </message>
    <message>
        <source>“The law protects disabled workers. MS counts from the day you are told you have it. Other long illnesses count if they make daily life much harder for a year or more. Your employer must make fair changes for you. In Northern Ireland the law has a different name, but the idea is the same.”</source>
        <extracomment>employment-rights</extracomment>
        <translation>“Mae’r gyfraith yn amddiffyn gweithwyr anabl. Mae MS yn cyfrif o’r diwrnod y cewch chi wybod ei fod gennych chi. Mae mathau eraill o salwch hir yn cyfrif os ydyn nhw’n gwneud bywyd bob dydd yn llawer anoddach am flwyddyn neu fwy. Rhaid i’ch cyflogwr wneud newidiadau teg i chi. Yng Ngogledd Iwerddon mae enw gwahanol ar y gyfraith, ond yr un yw’r syniad.”</translation>
    </message>
    <message>
        <source>A report about a published letter, and a copy of a register entry (stored copies).</source>
        <extracomment>future-more-conditions</extracomment>
        <translation>Adroddiad am lythyr a gafodd ei gyhoeddi, a chopi o gofnod mewn cofrestr (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“Soon” cannot be known.</source>
        <extracomment>future-more-conditions</extracomment>
        <translation>“Soon” (cyn bo hir): does dim modd gwybod hynny.</translation>
    </message>
    <message>
        <source>“Researchers are starting to look at other conditions. One woman in Germany with severe ulcerative colitis did well in a 2025 report, but that is one person. For type 1 diabetes, very small early studies of a different kind of cell are being planned.”</source>
        <extracomment>future-more-conditions</extracomment>
        <translation>“Mae ymchwilwyr yn dechrau edrych ar gyflyrau eraill. Mewn adroddiad yn 2025, aeth pethau’n dda i un fenyw yn yr Almaen â cholitis briwiol difrifol iawn, ond un person yw hynny. Ar gyfer diabetes math 1, mae astudiaethau cynnar, bach iawn o fath gwahanol o gell yn cael eu cynllunio.”</translation>
    </message>
    <message>
        <source>The PubMed record of a paper (stored copy).</source>
        <extracomment>future-safer-outpatient</extracomment>
        <translation>Cofnod PubMed papur (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>This is being tested. It is not promised.</source>
        <extracomment>future-safer-outpatient</extracomment>
        <translation>Mae hyn yn cael ei brofi. Does neb yn ei addo.</translation>
    </message>
    <message>
        <source>“Some newer kinds are being tested as outpatient treatment or without chemotherapy. We do not know yet whether they are as good or safer.”</source>
        <extracomment>future-safer-outpatient</extracomment>
        <translation>“Mae rhai mathau mwy newydd yn cael eu profi fel triniaeth i gleifion allanol neu heb gemotherapi. Dydyn ni ddim yn gwybod eto a ydyn nhw cystal neu’n fwy diogel.”</translation>
    </message>
    <message>
        <source>This is opinion.</source>
        <extracomment>uk-leadership</extracomment>
        <translation>Barn yw hyn.</translation>
    </message>
    <message>
        <source>A summary of the review (stored copy).</source>
        <extracomment>conclusion-most-significant-advance</extracomment>
        <translation>Crynodeb o’r adolygiad (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>The first part is an opinion. The second promises a cure. A 2026 review calls the lupus evidence early and uncontrolled.</source>
        <extracomment>conclusion-most-significant-advance</extracomment>
        <translation>Barn yw’r rhan gyntaf. Mae’r ail yn addo gwellhad llwyr. Mae adolygiad yn 2026 yn dweud bod y dystiolaeth am lwpws yn gynnar a heb grŵp rheoli.</translation>
    </message>
    <message>
        <source>“CAR-T is a promising area of research. It is not right for everyone, and it is not a proven cure.”</source>
        <extracomment>conclusion-most-significant-advance</extracomment>
        <translation>“Mae CAR-T yn faes ymchwil addawol. Dydy CAR-T ddim yn iawn i bawb, a does dim prawf ei fod yn wellhad llwyr.”</translation>
    </message>
    <message>
        <source>“In small lupus studies about 7 in 10 people reached remission, where this was measured. For most other conditions there are too few people to say.”</source>
        <extracomment>conclusion-complete-remission-most</extracomment>
        <translation>“Mewn astudiaethau bach ar lwpws, aeth tua 7 o bob 10 o bobl i ysbaid, lle cafodd hyn ei fesur. Ar gyfer y rhan fwyaf o gyflyrau eraill, does dim digon o bobl i ddweud.”</translation>
    </message>
    <message>
        <source>The review’s PubMed record, and a copy of the US regulator’s notice (stored copies).</source>
        <extracomment>conclusion-side-effects-mild</extracomment>
        <translation>Cofnod PubMed yr adolygiad, a chopi o hysbysiad rheoleiddiwr UDA (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>As the guide puts it, this could put people at risk. “A few people have died” covers all use of CAR-T. In the lupus review it was one person.</source>
        <extracomment>conclusion-side-effects-mild</extracomment>
        <translation>Gallai’r ffordd y mae’r canllaw’n geirio hyn roi pobl mewn perygl. Mae’r geiriau “mae ychydig o bobl wedi marw” yn cynnwys pob defnydd o CAR-T. Yn yr adolygiad lwpws, un person oedd hynny.</translation>
    </message>
    <message>
        <source>“Many side effects are mild and pass. Some are serious, some last a long time, and a few people have died.”</source>
        <extracomment>conclusion-side-effects-mild</extracomment>
        <translation>“Mae llawer o sgil-effeithiau’n ysgafn ac yn mynd heibio. Mae rhai’n ddifrifol, mae rhai’n para’n hir, ac mae ychydig o bobl wedi marw.”</translation>
    </message>
    <message>
        <source>General knowledge (UK research ethics rules on the right to withdraw). We could not confirm it from a published page.</source>
        <extracomment>conclusion-be-part</extracomment>
        <translation>Gwybodaeth gyffredinol (rheolau moeseg ymchwil y DU ar yr hawl i dynnu’n ôl). Roedden ni’n methu cadarnhau hyn o dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>This puts pressure on people to join. It is not fair to people who cannot.</source>
        <extracomment>conclusion-be-part</extracomment>
        <translation>Mae hyn yn rhoi pwysau ar bobl i ymuno. Dydy hyn ddim yn deg â phobl sy’n methu ymuno.</translation>
    </message>
    <message>
        <source>“Taking part in a trial is your choice. It is fine to say no, or to change your mind. Saying no will not affect your usual care.”</source>
        <extracomment>conclusion-be-part</extracomment>
        <translation>“Eich dewis chi yw cymryd rhan mewn treial. Mae’n iawn dweud na, neu newid eich meddwl. Fydd dweud na ddim yn effeithio ar eich gofal arferol.”</translation>
    </message>
    <message>
        <source>UK research ethics listings and a government answer. The second sentence follows standards for patient decision aids.</source>
        <extracomment>conclusion-uk-access-growing</extracomment>
        <translation>Rhestriadau moeseg ymchwil y DU ac ateb gan y llywodraeth. Mae’r ail frawddeg yn dilyn safonau ar gyfer cymhorthion penderfynu i gleifion.</translation>
    </message>
    <message>
        <source>Some trials are real. “NHS adoption planned” could not be confirmed. The guide’s last line pushes the reader. A balanced aid must not.</source>
        <extracomment>conclusion-uk-access-growing</extracomment>
        <translation>Mae rhai treialon yn rhai go iawn. “NHS adoption planned”: methu cadarnhau. Mae llinell olaf y canllaw yn gwthio’r darllenydd. Rhaid i gymorth penderfynu cytbwys beidio â gwneud hynny.</translation>
    </message>
    <message>
        <source>“Trials in the UK are small, but there are more than there were. It is fine to be interested, and it is fine to say no or to wait.”</source>
        <extracomment>conclusion-uk-access-growing</extracomment>
        <translation>“Mae treialon yn y DU yn fach, ond mae mwy ohonyn nhw nag o’r blaen. Mae’n iawn bod â diddordeb, ac mae’n iawn dweud na neu aros.”</translation>
    </message>
    <message>
        <source>General knowledge, for the website. Many published pages cite its numbers. Published pages, for the research summaries we add.</source>
        <extracomment>link-clinicaltrials-gov</extracomment>
        <translation>Gwybodaeth gyffredinol, ar gyfer y wefan. Mae llawer o dudalennau wedi’u cyhoeddi yn dyfynnu ei rhifau. Tudalennau wedi’u cyhoeddi, ar gyfer y crynodebau ymchwil rydyn ni’n eu hychwanegu.</translation>
    </message>
    <message>
        <source>We add the Health Research Authority’s research summaries and the ISRCTN register (general knowledge).</source>
        <extracomment>link-clinicaltrials-gov</extracomment>
        <translation>Rydyn ni’n ychwanegu crynodebau ymchwil yr Health Research Authority a chofrestr ISRCTN (gwybodaeth gyffredinol).</translation>
    </message>
    <message>
        <source>“A US list of trials from all over the world. Choose ‘United Kingdom’ as the country. The words are written for doctors.”</source>
        <extracomment>link-clinicaltrials-gov</extracomment>
        <translation>“Rhestr o UDA, gyda threialon o bob rhan o’r byd. Dewiswch ‘United Kingdom’ fel y wlad. Mae’r geiriau wedi’u hysgrifennu ar gyfer meddygon.”</translation>
    </message>
    <message>
        <source>The page behind the link was not opened. General knowledge. We could not confirm it from a published page.</source>
        <extracomment>link-mhra</extracomment>
        <translation>Chafodd y dudalen y tu ôl i’r ddolen ddim ei hagor. Gwybodaeth gyffredinol. Roedden ni’n methu cadarnhau hyn o dudalen wedi’i chyhoeddi.</translation>
    </message>
    <message>
        <source>More useful to a patient: the Yellow Card website.</source>
        <extracomment>link-mhra</extracomment>
        <translation>Mwy defnyddiol i glaf: gwefan y Cerdyn Melyn (Yellow Card).</translation>
    </message>
    <message>
        <source>“The MHRA checks that medicines in the UK are safe. To report a side effect, use the Yellow Card website.”</source>
        <extracomment>link-mhra</extracomment>
        <translation>“Mae’r MHRA yn gwirio bod meddyginiaethau yn y DU yn ddiogel. I roi gwybod am sgil-effaith, defnyddiwch wefan y Cerdyn Melyn (Yellow Card).”</translation>
    </message>
    <message>
        <source>The paper’s PubMed record (stored copy). General knowledge for the names of the second and third authors.</source>
        <extracomment>ref-1-muller</extracomment>
        <translation>Cofnod PubMed y papur (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer enwau’r ail a’r trydydd awdur.</translation>
    </message>
    <message>
        <source>The guide cut the title short. The words “A Case Series” tell readers what kind of study it was.</source>
        <extracomment>ref-1-muller</extracomment>
        <translation>Fe wnaeth y canllaw fyrhau’r teitl. Mae’r geiriau “A Case Series” (cyfres o achosion) yn dweud wrth ddarllenwyr pa fath o astudiaeth oedd hi.</translation>
    </message>
    <message>
        <source>“Müller F, Taubmann J, Bucci L, et al. CD19 CAR T-Cell Therapy in Autoimmune Disease – A Case Series with Follow-up. N Engl J Med 2024;390(8):687–700. DOI 10.1056/NEJMoa2308917.”</source>
        <extracomment>ref-1-muller</extracomment>
        <translation>“Müller F, Taubmann J, Bucci L, et al. CD19 CAR T-Cell Therapy in Autoimmune Disease – A Case Series with Follow-up. N Engl J Med 2024;390(8):687–700. DOI 10.1056/NEJMoa2308917.”</translation>
    </message>
    <message>
        <source>The title is right. The year, volume and pages are wrong.</source>
        <extracomment>ref-2-mackensen</extracomment>
        <translation>Mae’r teitl yn iawn. Mae’r flwyddyn, y gyfrol a’r tudalennau’n anghywir.</translation>
    </message>
    <message>
        <source>“Mackensen A, Müller F, Mougiakakos D, et al. Anti-CD19 CAR T cell therapy for refractory systemic lupus erythematosus. Nat Med 2022;28(10):2124–2132. DOI 10.1038/s41591-022-02017-5. Author correction: Nat Med 2023;29(11):2956. It treated 5 people, and so cannot support the guide’s figure for lupus.”</source>
        <extracomment>ref-2-mackensen</extracomment>
        <translation>“Mackensen A, Müller F, Mougiakakos D, et al. Anti-CD19 CAR T cell therapy for refractory systemic lupus erythematosus. Nat Med 2022;28(10):2124–2132. DOI 10.1038/s41591-022-02017-5. Author correction: Nat Med 2023;29(11):2956. Cafodd 5 o bobl eu trin yn yr astudiaeth hon, felly dydy hi ddim yn gallu cefnogi ffigur y canllaw ar gyfer lwpws.”</translation>
    </message>
    <message>
        <source>A research institute’s page and a library record (stored copies). General knowledge for the volume, issue and pages.</source>
        <extracomment>ref-3-descartes</extracomment>
        <translation>Tudalen sefydliad ymchwil a chofnod llyfrgell (copïau wedi’u storio). Gwybodaeth gyffredinol ar gyfer y gyfrol, y rhifyn a’r tudalennau.</translation>
    </message>
    <message>
        <source>The author, title, issue and pages are wrong. Only the journal, year and volume match. No paper that fits the guide’s words was found.</source>
        <extracomment>ref-3-descartes</extracomment>
        <translation>Mae’r awdur, y teitl, y rhifyn a’r tudalennau’n anghywir. Dim ond y cyfnodolyn, y flwyddyn a’r gyfrol sy’n cyfateb. Ddaethon ni ddim o hyd i bapur sy’n cyd-fynd â geiriau’r canllaw.</translation>
    </message>
    <message>
        <source>“Granit V, Benatar M, Kurtoglu M, et al. Safety and clinical activity of autologous RNA chimeric antigen receptor T-cell therapy in myasthenia gravis (MG-001): a prospective, multicentre, open-label, non-randomised phase 1b/2a study. Lancet Neurol 2023;22(7):578–590. It treated 14 people, and is not the source of the guide’s figure for myasthenia.”</source>
        <extracomment>ref-3-descartes</extracomment>
        <translation>“Granit V, Benatar M, Kurtoglu M, et al. Safety and clinical activity of autologous RNA chimeric antigen receptor T-cell therapy in myasthenia gravis (MG-001): a prospective, multicentre, open-label, non-randomised phase 1b/2a study. Lancet Neurol 2023;22(7):578–590. Cafodd 14 o bobl eu trin yn yr astudiaeth hon, ac nid hon yw ffynhonnell ffigur y canllaw ar gyfer myasthenia.”</translation>
    </message>
    <message>
        <source>Published page, for Granit. General knowledge, for Mackensen.</source>
        <extracomment>refs-2-and-3-cross-check</extracomment>
        <translation>Tudalen wedi’i chyhoeddi, ar gyfer Granit. Gwybodaeth gyffredinol, ar gyfer Mackensen.</translation>
    </message>
    <message>
        <source>“The Mackensen lupus paper is from 2022 (Nature Medicine, volume 28). The published Descartes-08 myasthenia study was by Granit and colleagues (Lancet Neurology 2023).” We do not print either reference as the guide gave it.</source>
        <extracomment>refs-2-and-3-cross-check</extracomment>
        <translation>“Mae papur lwpws Mackensen o 2022 (Nature Medicine, cyfrol 28). Granit a chydweithwyr wnaeth yr astudiaeth myasthenia Descartes-08 a gafodd ei chyhoeddi (Lancet Neurology 2023).” Dydyn ni ddim yn argraffu’r naill gyfeiriad na’r llall fel y mae yn y canllaw.</translation>
    </message>
    <message>
        <source>A literature database page about the paper (stored copy).</source>
        <extracomment>german-study-newer-results</extracomment>
        <translation>Tudalen am y papur mewn cronfa ddata llenyddiaeth (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>The guide stops at 2024.</source>
        <extracomment>german-study-newer-results</extracomment>
        <translation>Mae’r canllaw yn stopio yn 2024.</translation>
    </message>
    <message>
        <source>“A newer study from the same German team (24 people, published January 2026) also had good early results at about 6 months. It too had no comparison group.”</source>
        <extracomment>german-study-newer-results</extracomment>
        <translation>“Roedd canlyniadau cynnar da ar ôl tua 6 mis hefyd mewn astudiaeth fwy newydd gan yr un tîm o’r Almaen (24 o bobl, wedi’i chyhoeddi ym mis Ionawr 2026). Doedd dim grŵp cymharu yn honno chwaith.”</translation>
    </message>
    <message>
        <source>Copies of register entries and trial pages, often seen only in part (stored copies).</source>
        <extracomment>excl-missing</extracomment>
        <translation>Copïau o gofnodion mewn cofrestri a thudalennau treialon. Yn aml, dim ond rhan ohonyn nhw welson ni (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>“Other common reasons for ‘no’ are: recent stroke, epilepsy or active disease in the brain; earlier CAR-T, gene therapy or a transplant; certain recent medicines; a recent live vaccine; and not being able to have cells collected. This list is not complete.”</source>
        <extracomment>excl-missing</extracomment>
        <translation>“Rhesymau cyffredin eraill dros ddweud ‘na’ yw: strôc ddiweddar, epilepsi neu glefyd gweithredol yn yr ymennydd; CAR-T, therapi genynnau neu drawsblaniad yn y gorffennol; cymryd rhai meddyginiaethau penodol yn ddiweddar; brechlyn byw diweddar; a dim modd casglu eich celloedd. Dydy’r rhestr hon ddim yn gyflawn.”</translation>
    </message>
    <message>
        <source>The review’s PubMed record and a hospital leaflet (stored copies).</source>
        <extracomment>icans-not-mentioned</extracomment>
        <translation>Cofnod PubMed yr adolygiad a thaflen wybodaeth ysbyty (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>This is a serious gap. It happened to 1 of 15 people in the German study, and to 4 of 145 in the lupus review.</source>
        <extracomment>icans-not-mentioned</extracomment>
        <translation>Bwlch difrifol yw hwn. Digwyddodd ICANS i 1 o’r 15 o bobl yn yr astudiaeth o’r Almaen, ac i 4 o’r 145 yn yr adolygiad lwpws.</translation>
    </message>
    <message>
        <source>“CAR-T can affect the brain and nerves. Doctors call this ICANS. Signs are confusion, trouble finding words or writing, shaking, being very sleepy, a bad headache, or a fit (seizure). It usually gets better with treatment, but it can be life-threatening. The people around you may notice it first.”</source>
        <extracomment>icans-not-mentioned</extracomment>
        <translation>“Gall CAR-T effeithio ar yr ymennydd a’r nerfau. Mae meddygon yn galw hyn yn ICANS. Yr arwyddion yw dryswch, trafferth dod o hyd i eiriau neu drafferth ysgrifennu, cryndod, bod yn gysglyd iawn, cur pen drwg, neu ffit (trawiad). Mae fel arfer yn gwella gyda thriniaeth, ond gall fygwth bywyd. Efallai mai’r bobl o’ch cwmpas fydd yn sylwi arno gyntaf.”</translation>
    </message>
    <message>
        <source>A conference abstract, for the numbers (stored copy). General knowledge for the first two sentences.</source>
        <extracomment>omit-research</extracomment>
        <translation>Crynodeb cynhadledd, ar gyfer y rhifau (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer y ddwy frawddeg gyntaf.</translation>
    </message>
    <message>
        <source>“For autoimmune disease in the UK, CAR-T is research. You would normally get it only in a clinical trial. Trials take few people. You may be tested and then not accepted: in one German-led trial 28 people were tested and 24 joined.”</source>
        <extracomment>omit-research</extracomment>
        <translation>“Ar gyfer clefyd awto-imiwn yn y DU, ymchwil yw CAR-T. Fel arfer, dim ond mewn treial clinigol y byddech chi’n ei gael. Ychydig o bobl mae treialon yn eu derbyn. Efallai y cewch chi eich profi ond na chewch chi eich derbyn wedyn: mewn un treial a gafodd ei arwain o’r Almaen, cafodd 28 o bobl eu profi ac ymunodd 24.”</translation>
    </message>
    <message>
        <source>A summary of the 2026 review (stored copy).</source>
        <extracomment>omit-small-no-control</extracomment>
        <translation>Crynodeb o adolygiad 2026 (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“Most studies so far are small, short, and have no comparison group. That means we cannot be sure how much of the benefit came from CAR-T. Studies that go well are also more likely to be published.”</source>
        <extracomment>omit-small-no-control</extracomment>
        <translation>“Mae’r rhan fwyaf o astudiaethau hyd yma’n fach, yn fyr, a heb grŵp cymharu. Mae hynny’n golygu na allwn ni fod yn siŵr faint o’r budd a ddaeth o CAR-T. Mae astudiaethau sy’n mynd yn dda hefyd yn fwy tebygol o gael eu cyhoeddi.”</translation>
    </message>
    <message>
        <source>A research summary and a copy of a register entry (stored copies). The second appears to compare CAR-T with rituximab.</source>
        <extracomment>omit-randomised</extracomment>
        <translation>Crynodeb ymchwil a chopi o gofnod mewn cofrestr (copïau wedi’u storio). Mae’n ymddangos bod yr ail yn cymharu CAR-T â rituximab.</translation>
    </message>
    <message>
        <source>“A few trials now compare CAR-T with another treatment or a dummy treatment. In those you cannot choose which you get.”</source>
        <extracomment>omit-randomised</extracomment>
        <translation>“Mae ychydig o dreialon nawr yn cymharu CAR-T â thriniaeth arall neu â thriniaeth ffug. Yn y rheini, allwch chi ddim dewis pa un y cewch chi.”</translation>
    </message>
    <message>
        <source>A hospital leaflet (stored copy).</source>
        <extracomment>omit-icans</extracomment>
        <translation>Taflen wybodaeth ysbyty (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“CAR-T can affect the brain. Confusion, trouble speaking or writing, shaking, extreme sleepiness or a fit are emergencies.”</source>
        <extracomment>omit-icans</extracomment>
        <translation>“Gall CAR-T effeithio ar yr ymennydd. Mae dryswch, trafferth siarad neu ysgrifennu, cryndod, cysgadrwydd eithafol neu ffit yn argyfwng.”</translation>
    </message>
    <message>
        <source>A hospital leaflet (stored copy). General knowledge for the advice on 999, rash, bleeding and paracetamol.</source>
        <extracomment>omit-emergency</extracomment>
        <translation>Taflen wybodaeth ysbyty (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer y cyngor ar 999, brech, gwaedu a pharacetamol.</translation>
    </message>
    <message>
        <source>A clinician has not yet approved this wording.</source>
        <extracomment>omit-emergency</extracomment>
        <translation>Does dim clinigwr wedi cymeradwyo’r geiriau hyn eto.</translation>
    </message>
    <message>
        <source>“After CAR-T, ring your hospital’s CAR-T number at once, day or night, for any fever, shivering, new confusion, shaking, breathlessness, rash or bleeding. Call 999 for a fit, fainting, trouble breathing, or someone who cannot be woken. Say: ‘I have had CAR-T.’ Show your alert card. Do not take paracetamol before you call, as it can hide a fever. One UK leaflet asks people to check their temperature every day and ring at 37.5°C or above; your own team’s number counts.”</source>
        <extracomment>omit-emergency</extracomment>
        <translation>“Ar ôl CAR-T, ffoniwch rif CAR-T eich ysbyty ar unwaith, ddydd neu nos, os oes unrhyw dwymyn, rhyndod, dryswch newydd, cryndod, diffyg anadl, brech neu waedu. Ffoniwch 999 os oes ffit, llewygu, trafferth anadlu, neu rywun nad oes modd ei ddeffro. Dywedwch: ‘Rydw i wedi cael CAR-T.’ Dangoswch eich cerdyn rhybudd. Peidiwch â chymryd paracetamol cyn i chi ffonio, oherwydd gall guddio twymyn. Mae un daflen wybodaeth yn y DU yn gofyn i bobl fesur eu tymheredd bob dydd, a ffonio os yw’n 37.5°C neu uwch; y ffigur mae eich tîm chi’n ei roi i chi sy’n cyfrif.”</translation>
    </message>
    <message>
        <source>News reports of what the regulators decided, and a UK medicines bulletin (stored copies). General knowledge: the US warnings also cover CRS and nerve effects.</source>
        <extracomment>omit-boxed-warning</extracomment>
        <translation>Adroddiadau newyddion am yr hyn a benderfynodd y rheoleiddwyr, a bwletin meddyginiaethau o’r DU (copïau wedi’u storio). Gwybodaeth gyffredinol: mae rhybuddion UDA hefyd yn cynnwys CRS ac effeithiau ar y nerfau.</translation>
    </message>
    <message>
        <source>“The US regulator gives CAR-T cancer medicines its strongest (‘boxed’) warning, which includes T-cell cancers. European and UK regulators advise life-long checks for new cancers.”</source>
        <extracomment>omit-boxed-warning</extracomment>
        <translation>“Mae rheoleiddiwr UDA yn rhoi ei rybudd cryfaf (‘mewn blwch’) i feddyginiaethau canser CAR-T, ac mae’r rhybudd yn cynnwys canserau celloedd T. Mae rheoleiddwyr Ewrop a’r DU yn cynghori pobl i gael archwiliadau gydol oes am ganserau newydd.”</translation>
    </message>
    <message>
        <source>“Serious infections happen. In 145 people with lupus, 11 had one and one person died.”</source>
        <extracomment>omit-infection-death</extracomment>
        <translation>“Mae heintiau difrifol yn digwydd. O 145 o bobl â lwpws, cafodd 11 haint difrifol a bu farw un person.”</translation>
    </message>
    <message>
        <source>A literature database page about the study (stored copy). General knowledge for the transfusions.</source>
        <extracomment>omit-low-counts</extracomment>
        <translation>Tudalen am yr astudiaeth mewn cronfa ddata llenyddiaeth (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer y trallwysiadau.</translation>
    </message>
    <message>
        <source>In one lupus study all 15 people had very low neutrophils and 6 of the 15 had very low platelets. All recovered.</source>
        <extracomment>omit-low-counts</extracomment>
        <translation>Mewn un astudiaeth lwpws, roedd gan bob un o’r 15 o bobl lefel isel iawn o niwtroffiliau, ac roedd gan 6 o’r 15 lefel isel iawn o blatennau. Fe ddaeth pawb dros hyn.</translation>
    </message>
    <message>
        <source>“Low blood counts are very common for a few weeks. They raise your risk of infection and bleeding. You may need transfusions.”</source>
        <extracomment>omit-low-counts</extracomment>
        <translation>“Mae cyfrifon gwaed isel yn gyffredin iawn am ychydig wythnosau. Maen nhw’n codi eich risg o haint a gwaedu. Efallai y bydd angen trallwysiadau arnoch chi.”</translation>
    </message>
    <message>
        <source>The text of a review (stored copy). Mostly about people treated for cancer.</source>
        <extracomment>omit-low-antibodies</extracomment>
        <translation>Testun adolygiad (copi wedi’i storio). Mae’n sôn yn bennaf am bobl a gafodd eu trin am ganser.</translation>
    </message>
    <message>
        <source>“Low antibody levels can last. Doctors may give antibody drips or injections (immunoglobulin).”</source>
        <extracomment>omit-low-antibodies</extracomment>
        <translation>“Gall lefelau gwrthgyrff isel bara. Efallai y bydd meddygon yn rhoi dripiau neu bigiadau gwrthgyrff (imiwnoglobwlin).”</translation>
    </message>
    <message>
        <source>A summary of the study (stored copy).</source>
        <extracomment>omit-licats</extracomment>
        <translation>Crynodeb o’r astudiaeth (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“In the first weeks, the parts of your body that your illness has affected before may flare up for a while: a rash, sore joints, a change in kidney tests. In one study this happened to 30 of 39 people. It was usually mild and settled in about 11 days. Three people needed more hospital care. Tell your team: they need to know whether it is this, an infection or a relapse.”</source>
        <extracomment>omit-licats</extracomment>
        <translation>“Yn yr wythnosau cyntaf, efallai y cewch chi bwl am gyfnod yn y rhannau o’ch corff y mae eich salwch wedi effeithio arnyn nhw o’r blaen: brech, cymalau poenus, newid mewn profion arennau. Mewn un astudiaeth, digwyddodd hyn i 30 o’r 39 o bobl. Roedd yn ysgafn fel arfer, ac yn setlo mewn tua 11 diwrnod. Roedd angen mwy o ofal ysbyty ar dri o bobl. Dywedwch wrth eich tîm: mae angen iddyn nhw wybod ai hyn, haint neu ailwaeledd sydd gennych chi.”</translation>
    </message>
    <message>
        <source>The publisher’s page of the case report (stored copy).</source>
        <extracomment>omit-relapse</extracomment>
        <translation>Tudalen y cyhoeddwr ar gyfer yr adroddiad achos (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“The disease can come back. In one published case it returned after 9 months, and a second dose of the same cells did not work. A different CAR-T then helped.”</source>
        <extracomment>omit-relapse</extracomment>
        <translation>“Gall y clefyd ddod yn ôl. Mewn un achos a gafodd ei gyhoeddi, daeth yn ôl ar ôl 9 mis, a wnaeth ail ddos o’r un celloedd ddim gweithio. Yna fe wnaeth CAR-T gwahanol helpu.”</translation>
    </message>
    <message>
        <source>General knowledge. A copy of a register entry, for the one trial (stored copy).</source>
        <extracomment>omit-damage</extracomment>
        <translation>Gwybodaeth gyffredinol. Copi o gofnod mewn cofrestr, ar gyfer yr un treial hwnnw (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>One trial leaves out people whose damage CAR-T could not help.</source>
        <extracomment>omit-damage</extracomment>
        <translation>Mae un treial yn eithrio pobl sydd â niwed na allai CAR-T ei helpu.</translation>
    </message>
    <message>
        <source>“CAR-T may calm the illness. It may not undo damage that has already been done, such as scarring or lost kidney function.”</source>
        <extracomment>omit-damage</extracomment>
        <translation>“Efallai y bydd CAR-T yn tawelu’r salwch. Efallai na fydd yn dadwneud niwed sydd wedi digwydd yn barod, fel creithiau neu arennau sydd wedi colli peth o’u gallu i weithio.”</translation>
    </message>
    <message>
        <source>Two hospital leaflets (stored copies).</source>
        <extracomment>omit-stay-near</extracomment>
        <translation>Dwy daflen wybodaeth ysbyty (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>The leaflets were written for people treated for cancer.</source>
        <extracomment>omit-stay-near</extracomment>
        <translation>Cafodd y taflenni eu hysgrifennu ar gyfer pobl a gafodd eu trin am ganser.</translation>
    </message>
    <message>
        <source>“UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay.”</source>
        <extracomment>omit-stay-near</extracomment>
        <translation>“Mae taflenni gwybodaeth ysbytai yn y DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos, am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. Gofynnwch pwy sy’n talu am y lle i aros.”</translation>
    </message>
    <message>
        <source>A hospital leaflet, a report of the US change and a patient website (stored copies). General knowledge for cycling, DVLA and DVA.</source>
        <extracomment>omit-driving</extracomment>
        <translation>Taflen wybodaeth ysbyty, adroddiad ar y newid yn UDA a gwefan i gleifion (copïau wedi’u storio). Gwybodaeth gyffredinol ar gyfer beicio, y DVLA a’r DVA.</translation>
    </message>
    <message>
        <source>The leaflet says 8 weeks, or 8 weeks after any nerve problem has cleared. A newer version exists, but its driving advice was not visible to us. We could not confirm whether UK product advice has since changed. Your team decides.</source>
        <extracomment>omit-driving</extracomment>
        <translation>Mae’r daflen yn dweud 8 wythnos, neu 8 wythnos ar ôl i unrhyw broblem gyda’r nerfau glirio. Mae fersiwn mwy newydd yn bodoli, ond doedden ni ddim yn gallu gweld ei gyngor ar yrru. Roedden ni’n methu cadarnhau a yw’r cyngor yn y DU ar y cynnyrch wedi newid ers hynny. Eich tîm chi sy’n penderfynu.</translation>
    </message>
    <message>
        <source>“Do not drive, cycle in traffic or use dangerous machines until your team says that you may. UK leaflets have said 8 weeks, and longer if you had nerve or brain side effects. In 2025 the US shortened its advice. Follow your own UK team, and ask whether you must tell DVLA (or DVA in Northern Ireland).”</source>
        <extracomment>omit-driving</extracomment>
        <translation>“Peidiwch â gyrru, beicio mewn traffig na defnyddio peiriannau peryglus nes i’ch tîm ddweud y cewch chi. Mae taflenni gwybodaeth yn y DU wedi dweud 8 wythnos, a chyfnod hirach os cawsoch chi sgil-effeithiau ar y nerfau neu’r ymennydd. Yn 2025 fe wnaeth UDA fyrhau’r cyfnod y mae’n ei gynghori. Dilynwch gyngor eich tîm eich hun yn y DU, a gofynnwch a oes rhaid i chi ddweud wrth y DVLA (neu’r DVA yng Ngogledd Iwerddon).”</translation>
    </message>
    <message>
        <source>A medicine leaflet (stored copy).</source>
        <extracomment>omit-alert-card</extracomment>
        <translation>Taflen wybodaeth meddyginiaeth (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>Trials in autoimmune disease differ in whether they give the same card.</source>
        <extracomment>omit-alert-card</extracomment>
        <translation>Mae treialon mewn clefyd awto-imiwn yn amrywio: mae rhai’n rhoi’r un cerdyn a rhai ddim.</translation>
    </message>
    <message>
        <source>“You should get a patient alert card. Carry it always. Show it to every doctor, nurse, dentist, pharmacist and paramedic. If you are not given one, ask.”</source>
        <extracomment>omit-alert-card</extracomment>
        <translation>“Dylech chi gael cerdyn rhybudd i gleifion. Cariwch y cerdyn gyda chi bob amser. Dangoswch y cerdyn i bob meddyg, nyrs, deintydd, fferyllydd a pharafeddyg. Os na chewch chi un, gofynnwch.”</translation>
    </message>
    <message>
        <source>A table of expert advice, a table in a review and one trial’s own web page (stored copies).</source>
        <extracomment>omit-vaccines</extracomment>
        <translation>Tabl o gyngor arbenigwyr, tabl mewn adolygiad a thudalen we un treial ei hun (copïau wedi’u storio).</translation>
    </message>
    <message>
        <source>The advice is based mostly on people treated for cancer. The UK Green Book was not checked.</source>
        <extracomment>omit-vaccines</extracomment>
        <translation>Daw’r cyngor yn bennaf o bobl a gafodd eu trin am ganser. Chafodd Green Book y DU ddim ei wirio.</translation>
    </message>
    <message>
        <source>“Vaccine timing matters. Before: get up to date, but no live vaccine in the weeks before chemotherapy (one trial says 6 weeks). After: non-live vaccines are often restarted about 6 months after the infusion; flu and COVID-19 vaccines may be offered from about 3 months; live vaccines (such as MMR) not for at least 12 months, and only when tests show that your immune system is ready. Ask your team for your own dates.”</source>
        <extracomment>omit-vaccines</extracomment>
        <translation>“Mae amseru brechlynnau’n bwysig. Cyn: gwnewch yn siŵr bod eich brechlynnau’n gyfredol, ond dim brechlyn byw yn yr wythnosau cyn cemotherapi (mae un treial yn dweud 6 wythnos). Ar ôl: mae brechlynnau nad ydyn nhw’n fyw yn aml yn cael eu hailddechrau tua 6 mis ar ôl y trwythiad; efallai y cewch chi gynnig brechlynnau ffliw a COVID-19 o tua 3 mis ymlaen; brechlynnau byw (fel MMR): dim am o leiaf 12 mis, a dim ond pan fydd profion yn dangos bod eich system imiwnedd yn barod. Gofynnwch i’ch tîm am eich dyddiadau chi.”</translation>
    </message>
    <message>
        <source>“You will need reliable contraception: for 12 months after the cells in some trials. Men too.”</source>
        <extracomment>omit-contraception</extracomment>
        <translation>“Bydd angen dull dibynadwy o atal cenhedlu arnoch chi: am 12 mis ar ôl cael y celloedd mewn rhai treialon. Dynion hefyd.”</translation>
    </message>
    <message>
        <source>A table in the expert advice (stored copy). General knowledge for the last two sentences: UK guidance was not checked.</source>
        <extracomment>omit-blood-transfusions</extracomment>
        <translation>Tabl yng nghyngor yr arbenigwyr (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer y ddwy frawddeg olaf: chafodd canllawiau’r DU ddim eu gwirio.</translation>
    </message>
    <message>
        <source>“If you need blood, it must be specially treated (‘irradiated’). This starts about a week before cell collection and goes on for at least 3 months after CAR-T. After fludarabine, UK advice may last much longer. Carry the card that says so.”</source>
        <extracomment>omit-blood-transfusions</extracomment>
        <translation>“Os bydd angen gwaed arnoch chi, rhaid iddo gael ei drin yn arbennig (‘wedi’i arbelydru’). Mae hyn yn dechrau tuag wythnos cyn casglu celloedd ac yn parhau am o leiaf 3 mis ar ôl CAR-T. Ar ôl fludarabine, efallai y bydd cyngor y DU yn para’n llawer hirach. Cariwch y cerdyn sy’n dweud hynny.”</translation>
    </message>
    <message>
        <source>“After CAR-T, do not donate blood, organs, tissues or cells.”</source>
        <extracomment>omit-no-donating</extracomment>
        <translation>“Ar ôl CAR-T, peidiwch â rhoi gwaed, organau, meinweoedd na chelloedd.”</translation>
    </message>
    <message>
        <source>A record of the paper (stored copy).</source>
        <extracomment>omit-hiv-test</extracomment>
        <translation>Cofnod o’r papur (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“Some CAR-T cells can make some HIV tests look positive when you do not have HIV. Tell anyone who tests you that you have had CAR-T.”</source>
        <extracomment>omit-hiv-test</extracomment>
        <translation>“Gall rhai celloedd CAR-T wneud i rai profion HIV edrych yn bositif pan nad oes gennych chi HIV. Dywedwch wrth unrhyw un sy’n eich profi eich bod chi wedi cael CAR-T.”</translation>
    </message>
    <message>
        <source>A conference abstract (stored copy). General knowledge for the second and third sentences.</source>
        <extracomment>omit-medicines-flare</extracomment>
        <translation>Crynodeb cynhadledd (copi wedi’i storio). Gwybodaeth gyffredinol ar gyfer yr ail a’r drydedd frawddeg.</translation>
    </message>
    <message>
        <source>“You may have to stop or cut down medicines before your cells are collected. Your illness may flare while you wait. Only change medicines with your team.”</source>
        <extracomment>omit-medicines-flare</extracomment>
        <translation>“Efallai y bydd yn rhaid i chi stopio meddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi bwl o’ch salwch tra byddwch chi’n aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau.”</translation>
    </message>
    <message>
        <source>“The cells may not be made well enough to use, or may not work for you.”</source>
        <extracomment>omit-may-fail</extracomment>
        <translation>“Efallai na fydd y celloedd yn cael eu gwneud yn ddigon da i’w defnyddio, neu efallai na fyddan nhw’n gweithio i chi.”</translation>
    </message>
    <message>
        <source>The text of the paper (stored copy).</source>
        <extracomment>omit-alternatives</extracomment>
        <translation>Testun y papur (copi wedi’i storio).</translation>
    </message>
    <message>
        <source>“There are other choices, such as other medicines, other trials, and for some conditions a stem cell transplant. Ask how they compare.”</source>
        <extracomment>omit-alternatives</extracomment>
        <translation>“Mae dewisiadau eraill, fel meddyginiaethau eraill, treialon eraill, a thrawsblaniad bôn-gelloedd ar gyfer rhai cyflyrau. Gofynnwch sut maen nhw’n cymharu.”</translation>
    </message>
    <message>
        <source>“Be careful of clinics, at home or abroad, that sell CAR-T or ‘immune reset’ treatment outside proper trials. Real trials do not charge you to join. Talk to your specialist first.”</source>
        <extracomment>omit-abroad</extracomment>
        <translation>“Byddwch yn ofalus o glinigau, yn y DU neu dramor, sy’n gwerthu CAR-T neu driniaeth ‘ailosod y system imiwnedd’ y tu allan i dreialon go iawn. Dydy treialon go iawn ddim yn codi tâl arnoch chi am ymuno. Siaradwch â’ch arbenigwr yn gyntaf.”</translation>
    </message>
    <message>
        <source>General knowledge.</source>
        <extracomment>omit-report</extracomment>
        <translation>Gwybodaeth gyffredinol.</translation>
    </message>
    <message>
        <source>“You can report side effects yourself on the MHRA Yellow Card scheme. In a trial, tell the trial team first.”</source>
        <extracomment>omit-report</extracomment>
        <translation>“Gallwch chi eich hun roi gwybod am sgil-effeithiau drwy gynllun Cerdyn Melyn (Yellow Card) yr MHRA. Mewn treial, dywedwch wrth dîm y treial yn gyntaf.”</translation>
    </message>
    <message>
        <source>“Waiting, being turned down, or finding that it has not worked is hard. Ask for emotional support.”</source>
        <extracomment>omit-feelings</extracomment>
        <translation>“Mae aros, cael eich gwrthod, neu weld nad yw wedi gweithio, yn anodd. Gofynnwch am gymorth emosiynol.”</translation>
    </message>
    <message>
        <source>Copies of trial registers. We could not confirm a UK hospital.</source>
        <extracomment>uk-trials-ssc-myositis</extracomment>
        <translation>Copïau o gofrestri treialon. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU.</translation>
    </message>
    <message>
        <source>The guide describes both diseases in the German study, but names no UK trial or hospital for them. International studies: Breakfree-1 (NCT05869955), and a Novartis study in diffuse systemic sclerosis against rituximab (NCT06655896).</source>
        <extracomment>uk-trials-ssc-myositis</extracomment>
        <translation>Mae’r canllaw yn disgrifio’r ddau glefyd yn yr astudiaeth o’r Almaen, ond heb enwi treial nac ysbyty yn y DU ar eu cyfer. Astudiaethau rhyngwladol: Breakfree-1 (NCT05869955), ac astudiaeth gan Novartis mewn sglerosis systemig gwasgaredig, yn erbyn rituximab (NCT06655896).</translation>
    </message>
    <message>
        <source>“There are international trials for systemic sclerosis and myositis. We could not confirm a UK hospital. Ask your specialist centre, and search Be Part of Research.”</source>
        <extracomment>uk-trials-ssc-myositis</extracomment>
        <translation>“Mae treialon rhyngwladol ar gyfer sglerosis systemig a myositis. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. Gofynnwch i’ch canolfan arbenigol, a chwiliwch ar Be Part of Research.”</translation>
    </message>
    <message>
        <source>UK research ethics listings. Present status could not be confirmed for any of them.</source>
        <extracomment>real-uk-trials</extracomment>
        <translation>Rhestriadau moeseg ymchwil y DU. Roedden ni’n methu cadarnhau statws presennol yr un ohonyn nhw.</translation>
    </message>
    <message>
        <source>That each of these studies exists: confirmed. Whether the three with UK places are still open: could not confirm. UK places for the international ones: could not confirm. We do not print the names and e-mail addresses of company staff in ethics listings. They are not a service for patients.</source>
        <extracomment>real-uk-trials</extracomment>
        <translation>Bod pob un o’r astudiaethau hyn yn bodoli: wedi’i gadarnhau. A yw’r tair sydd â lleoedd yn y DU yn dal ar agor: methu cadarnhau. Lleoedd yn y DU ar gyfer y rhai rhyngwladol: methu cadarnhau. Dydyn ni ddim yn argraffu enwau na chyfeiriadau e-bost staff cwmnïau sydd mewn rhestriadau moeseg. Dydyn nhw ddim yn wasanaeth i gleifion.</translation>
    </message>
    <message>
        <source>“Three early CAR-T trials for autoimmune disease have UK places: CARLYSLE, BOBCAT and Breakfree-2. We checked in November 2026. Their status may have changed. A trial can fill up or close quickly. Give your specialist the trial number (it starts with NCT) and ask them to check.”</source>
        <extracomment>real-uk-trials</extracomment>
        <translation>“Mae gan dri threial CAR-T cynnar ar gyfer clefyd awto-imiwn leoedd yn y DU: CARLYSLE, BOBCAT a Breakfree-2. Fe wnaethon ni wirio ym mis Tachwedd 2026. Efallai bod eu statws wedi newid. Gall treial lenwi neu gau’n gyflym. Rhowch rif y treial (mae’n dechrau gydag NCT) i’ch arbenigwr, a gofynnwch i’r arbenigwr wirio.”</translation>
    </message>
    <message>
        <source>UK research ethics listing and a copy of a trial register. Present status could not be confirmed.</source>
        <extracomment>real-uk-trials-carlysle</extracomment>
        <translation>Rhestriad moeseg ymchwil y DU a chopi o gofrestr treialon. Roedden ni’n methu cadarnhau ei statws presennol.</translation>
    </message>
    <message>
        <source>Also called AUTO1-SL1; some pages spell it CARLYSE. It tests a CAR-T called obe-cel.</source>
        <extracomment>real-uk-trials-carlysle</extracomment>
        <translation>Enw arall arno yw AUTO1-SL1; mae rhai tudalennau’n ei sillafu fel CARLYSE. Mae’n profi CAR-T o’r enw obe-cel.</translation>
    </message>
    <message>
        <source>“CARLYSLE (number NCT06333483, IRAS 1008957) is for severe lupus that other treatments have not controlled. In the UK it took people aged 12 to 65. The UK places are University College London Hospitals (UCLH), which leads it, and Manchester Royal Infirmary. It is a phase 1 trial of up to 18 people in the UK and Spain. A copy of the register of 2 December 2025 said that it was recruiting, with an end date of 31 December 2026. It may be full or closed now.”</source>
        <extracomment>real-uk-trials-carlysle</extracomment>
        <translation>“Mae CARLYSLE (rhif NCT06333483, IRAS 1008957) ar gyfer lwpws difrifol iawn sydd heb gael ei reoli gan driniaethau eraill. Yn y DU roedd yn derbyn pobl 12 i 65 oed. Y lleoedd yn y DU yw University College London Hospitals (UCLH), sy’n ei arwain, a Manchester Royal Infirmary. Treial cam 1 yw hwn, ar gyfer hyd at 18 o bobl yn y DU a Sbaen. Roedd copi o’r gofrestr o 2 Rhagfyr 2025 yn dweud ei fod yn derbyn pobl, ac yn rhoi 31 Rhagfyr 2026 fel dyddiad gorffen. Efallai ei fod yn llawn neu wedi cau erbyn hyn.”</translation>
    </message>
    <message>
        <source>UK research ethics listing, a trial listing and a copy of a news report. Present status could not be confirmed.</source>
        <extracomment>real-uk-trials-bobcat</extracomment>
        <translation>Rhestriad moeseg ymchwil y DU, rhestriad treial a chopi o adroddiad newyddion. Roedden ni’n methu cadarnhau ei statws presennol.</translation>
    </message>
    <message>
        <source>Also called AUTO1-MS1. It tests a CAR-T called obe-cel.</source>
        <extracomment>real-uk-trials-bobcat</extracomment>
        <translation>Enw arall arno yw AUTO1-MS1. Mae’n profi CAR-T o’r enw obe-cel.</translation>
    </message>
    <message>
        <source>“BOBCAT (number IRAS 1011413, EudraCT 2024-519552-93; we could not confirm its NCT number) is for MS that keeps getting worse (progressive MS) after other treatments. It is for ages 18 to 60. The UK place is UCLH. It is a phase 1 trial of up to 18 people. The first patient was treated in October 2025. The aim was to finish joining by early 2027. It may be full or closed now.”</source>
        <extracomment>real-uk-trials-bobcat</extracomment>
        <translation>“Mae BOBCAT (rhif IRAS 1011413, EudraCT 2024-519552-93; doedden ni ddim yn gallu cadarnhau ei rif NCT) ar gyfer MS sy’n dal i waethygu (MS cynyddol) ar ôl triniaethau eraill. Mae ar gyfer pobl 18 i 60 oed. Y lle yn y DU yw UCLH. Treial cam 1 yw hwn, ar gyfer hyd at 18 o bobl. Cafodd y claf cyntaf ei drin ym mis Hydref 2025. Y nod oedd gorffen derbyn pobl erbyn dechrau 2027. Efallai ei fod yn llawn neu wedi cau erbyn hyn.”</translation>
    </message>
    <message>
        <source>UK research ethics listing. Hospitals and present status could not be confirmed.</source>
        <extracomment>real-uk-trials-breakfree-2</extracomment>
        <translation>Rhestriad moeseg ymchwil y DU. Roedden ni’n methu cadarnhau’r ysbytai na’r statws presennol.</translation>
    </message>
    <message>
        <source>Also called CA061-1006.</source>
        <extracomment>real-uk-trials-breakfree-2</extracomment>
        <translation>Enw arall arno yw CA061-1006.</translation>
    </message>
    <message>
        <source>“Breakfree-2 (number NCT06220201, IRAS 1009171) is for relapsing MS, ages 18 to 60, or progressive MS, ages 18 to 65. Its short title also says ‘or MG’. About 10 of its 84 places are in the UK. We could not confirm which hospitals, or whether it is open. It is a phase 1 trial in which everyone gets CAR-T. It may be full or closed now.”</source>
        <extracomment>real-uk-trials-breakfree-2</extracomment>
        <translation>“Mae Breakfree-2 (rhif NCT06220201, IRAS 1009171) ar gyfer MS sy’n ailwaelu, 18 i 60 oed, neu MS cynyddol, 18 i 65 oed. Mae ei deitl byr hefyd yn dweud ‘or MG’. Mae tua 10 o’i 84 o leoedd yn y DU. Doedden ni ddim yn gallu cadarnhau pa ysbytai, nac a yw ar agor. Treial cam 1 yw hwn, ac mae pawb sydd ynddo’n cael CAR-T. Efallai ei fod yn llawn neu wedi cau erbyn hyn.”</translation>
    </message>
    <message>
        <source>Copies of trial registers and a trial page. UK hospitals could not be confirmed.</source>
        <extracomment>real-uk-trials-international</extracomment>
        <translation>Copïau o gofrestri treialon a thudalen treial. Roedden ni’n methu cadarnhau ysbytai yn y DU.</translation>
    </message>
    <message>
        <source>That each of these studies exists: confirmed. UK places: could not confirm. Obe-cel in lupus nephritis is phase 2, for severe disease, ages 12 to 65, and was not yet recruiting in July 2025. Breakfree-1 (lupus, myositis, systemic sclerosis and rheumatoid arthritis) is phase 1, with 270 places, and was recruiting in January 2026. Breakfree-SLE (active lupus, including the kidneys) is phase 2. The rapcabtagene study (diffuse systemic sclerosis) is phase 2, with 96 places, and people are put in groups by chance, so not everyone gets CAR-T at first. AURORA (myasthenia gravis with the AChR antibody) is phase 3, with 100 places and a dummy treatment.</source>
        <extracomment>real-uk-trials-international</extracomment>
        <translation>Bod pob un o’r astudiaethau hyn yn bodoli: wedi’i gadarnhau. Lleoedd yn y DU: methu cadarnhau. Astudiaeth cam 2 yw obe-cel mewn neffritis lwpws, ar gyfer clefyd difrifol iawn, 12 i 65 oed, a doedd hi ddim yn derbyn pobl eto ym mis Gorffennaf 2025. Astudiaeth cam 1 yw Breakfree-1 (lwpws, myositis, sglerosis systemig ac arthritis gwynegol), gyda 270 o leoedd, ac roedd hi’n derbyn pobl ym mis Ionawr 2026. Astudiaeth cam 2 yw Breakfree-SLE (lwpws gweithredol, gan gynnwys yn yr arennau). Astudiaeth cam 2 yw astudiaeth rapcabtagene (sglerosis systemig gwasgaredig), gyda 96 o leoedd, ac mae pobl yn cael eu rhoi mewn grwpiau ar hap, felly nid pawb sy’n cael CAR-T ar y dechrau. Astudiaeth cam 3 yw AURORA (myasthenia gravis gyda’r gwrthgorff AChR), gyda 100 o leoedd a thriniaeth ffug.</translation>
    </message>
    <message>
        <source>“International studies to ask about, where we could not confirm a UK hospital: obe-cel in lupus nephritis (NCT07053800), Breakfree-1 (NCT05869955), Breakfree-SLE (NCT07015983), rapcabtagene against rituximab (NCT06655896), AURORA (NCT06799247).”</source>
        <extracomment>real-uk-trials-international</extracomment>
        <translation>“Astudiaethau rhyngwladol i ofyn amdanyn nhw, lle nad oedden ni’n gallu cadarnhau ysbyty yn y DU: obe-cel mewn neffritis lwpws (NCT07053800), Breakfree-1 (NCT05869955), Breakfree-SLE (NCT07015983), rapcabtagene yn erbyn rituximab (NCT06655896), AURORA (NCT06799247).”</translation>
    </message>
    <message>
        <source>A published page of another organisation, and listings. General knowledge, for “trial team first”.</source>
        <extracomment>yellow-card</extracomment>
        <translation>Tudalen wedi’i chyhoeddi gan sefydliad arall, a rhestriadau. Gwybodaeth gyffredinol, ar gyfer “tîm y treial yn gyntaf”.</translation>
    </message>
    <message>
        <source>The guide says nothing about reporting side effects. The website is Yellow Card. The phone number is 0800 731 6789. Old pages still show another number: do not use it.</source>
        <extracomment>yellow-card</extracomment>
        <translation>Dydy’r canllaw ddim yn dweud dim byd am roi gwybod am sgil-effeithiau. Y wefan yw Cerdyn Melyn (Yellow Card). Y rhif ffôn yw 0800 731 6789. Mae hen dudalennau’n dal i ddangos rhif arall: peidiwch â’i ddefnyddio.</translation>
    </message>
    <message>
        <source>“In a trial, tell the trial team about any side effect straight away. For ordinary medicines, anyone can also report a side effect on the Yellow Card website.”</source>
        <extracomment>yellow-card</extracomment>
        <translation>“Mewn treial, dywedwch wrth dîm y treial am unrhyw sgil-effaith ar unwaith. Ar gyfer meddyginiaethau cyffredin, gall unrhyw un hefyd roi gwybod am sgil-effaith ar wefan y Cerdyn Melyn (Yellow Card).”</translation>
    </message>
    <message>
        <source>NHS page (Scotland) and a copy of an encyclopaedia article.</source>
        <extracomment>nhs-111</extracomment>
        <translation>Tudalen y GIG (yr Alban) a chopi o erthygl mewn gwyddoniadur.</translation>
    </message>
    <message>
        <source>The guide gives no urgent-help number at all. NHS 111 is not a general helpline in Northern Ireland, so there is no one number for the whole UK. The Northern Ireland line must still be checked.</source>
        <extracomment>nhs-111</extracomment>
        <translation>Dydy’r canllaw ddim yn rhoi unrhyw rif ar gyfer help brys. Dydy NHS 111 ddim yn llinell gymorth gyffredinol yng Ngogledd Iwerddon, felly does dim un rhif ar gyfer y DU gyfan. Rhaid gwirio’r llinell am Ogledd Iwerddon o hyd.</translation>
    </message>
    <message>
        <source>“England, Scotland and Wales: call 111 when you need help soon but it is not an emergency. Northern Ireland: call your GP, or your area’s GP out-of-hours service at night and weekends. Everywhere: call 999 in an emergency.”</source>
        <extracomment>nhs-111</extracomment>
        <translation>“Lloegr, yr Alban a Chymru: ffoniwch 111 pan fydd angen help arnoch chi’n fuan ond nad yw’n argyfwng. Gogledd Iwerddon: ffoniwch eich meddyg teulu, neu’r gwasanaeth meddyg teulu y tu allan i oriau yn eich ardal chi, gyda’r nos ac ar benwythnosau. Ym mhobman: ffoniwch 999 mewn argyfwng.”</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>open this page, for example: four-steps</source>
        <translation>agor y dudalen hon, er enghraifft: four-steps</translation>
    </message>
    <message>
        <source>write the guide as web pages and open no window</source>
        <translation>ysgrifennu&apos;r canllaw fel tudalennau gwe heb agor ffenestr</translation>
    </message>
    <message>
        <source>write a question sheet as PDF and open no window</source>
        <translation>ysgrifennu taflen gwestiynau fel PDF heb agor ffenestr</translation>
    </message>
    <message>
        <source>for the sheet: a list that was saved</source>
        <translation>ar gyfer y daflen: rhestr a gafodd ei chadw</translation>
    </message>
    <message>
        <source>for the sheet: answers that say which questions to suggest</source>
        <translation>ar gyfer y daflen: atebion sy&apos;n dweud pa gwestiynau i&apos;w hawgrymu</translation>
    </message>
    <message>
        <source>for the sheet: larger letters</source>
        <translation>ar gyfer y daflen: llythrennau mwy</translation>
    </message>
    <message>
        <source>the language, for example: en</source>
        <translation>yr iaith, er enghraifft: en</translation>
    </message>
    <message>
        <source>for translators: the languages of FOLDER in place of those built in</source>
        <translation>i gyfieithwyr: ieithoedd FOLDER yn lle&apos;r rhai sydd wedi&apos;u cynnwys</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>dangos yr help hwn</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>dangos y fersiwn</translation>
    </message>
    <message>
        <source>take this day (YYYY-MM-DD) for today, to check how dates behave</source>
        <translation>cymryd y diwrnod hwn (YYYY-MM-DD) fel heddiw, i wirio sut mae dyddiadau&apos;n ymddwyn</translation>
    </message>
    <message>
        <source>lay the window out from right to left, to check how that looks</source>
        <translation>gosod y ffenestr o&apos;r dde i&apos;r chwith, i wirio sut mae hynny&apos;n edrych</translation>
    </message>
    <message>
        <source>only for automated tests; switches a protection off</source>
        <translation>ar gyfer profion awtomatig yn unig; mae&apos;n diffodd amddiffyniad</translation>
    </message>
    <message>
        <source>Try &apos;cartguide --help&apos;.</source>
        <translation>Rhowch gynnig ar &apos;cartguide --help&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day written as YYYY-MM-DD.</source>
        <translation>dydy &apos;%1&apos; ddim yn ddiwrnod wedi&apos;i ysgrifennu fel YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; does not go with &apos;%2&apos;.</source>
        <translation>dydy&apos;r opsiwn &apos;%1&apos; ddim yn mynd gyda &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; needs &apos;--export-sheet&apos; beside it.</source>
        <translation>mae angen &apos;--export-sheet&apos; gyda&apos;r opsiwn &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood.</source>
        <translation>does dim modd deall &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>unknown option &apos;%1&apos;.</source>
        <translation>opsiwn anhysbys &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; takes no value.</source>
        <translation>dydy&apos;r opsiwn &apos;%1&apos; ddim yn cymryd gwerth.</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; needs a value.</source>
        <translation>mae angen gwerth ar yr opsiwn &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>the guide is not offered in the language &apos;%1&apos;, only in: %2.</source>
        <translation>dydy&apos;r canllaw ddim yn cael ei gynnig yn yr iaith &apos;%1&apos;, dim ond yn: %2.</translation>
    </message>
    <message>
        <source>Usage: cartguide [options]

CAR-T Guide: CAR-T therapy for people in the UK with a severe autoimmune disease.
Everything is on this computer. Nothing leaves it.

Options:
</source>
        <translation>Defnydd: cartguide [opsiynau]

Canllaw CAR-T: therapi CAR-T i bobl yn y DU sydd â chlefyd awto-imiwn difrifol iawn.
Mae popeth ar y cyfrifiadur hwn. Does dim byd yn ei adael.

Opsiynau:
</translation>
    </message>
    <message>
        <source>
With neither a list nor answers the sheet has the six questions that are for everybody.
With both, the questions that the answers suggest are added to the list.
A list is saved in the window. Answers are written by hand, or by a clinic&apos;s own programs:

</source>
        <translation>
Heb restr nac atebion, mae&apos;r chwe chwestiwn sydd i bawb ar y daflen.
Gyda&apos;r ddau, mae&apos;r cwestiynau y mae&apos;r atebion yn eu hawgrymu yn cael eu hychwanegu at y rhestr.
Mae rhestr yn cael ei chadw yn y ffenestr. Mae atebion yn cael eu hysgrifennu â llaw, neu gan raglenni&apos;r clinig ei hun:

</translation>
    </message>
    <message>
        <source>These are the questions, and the answers that each may have:

</source>
        <translation>Dyma&apos;r cwestiynau, a&apos;r atebion y gall pob un eu cael:

</translation>
    </message>
    <message>
        <source>for a screen in public: one visitor after the other, and nothing kept</source>
        <translation>ar gyfer sgrin gyhoeddus: un ymwelydd ar ôl y llall, heb gadw dim</translation>
    </message>
    <message>
        <source>for the kiosk: this file in place of /etc/cartguide/cartguide-kiosk.conf</source>
        <translation>ar gyfer y ciosg: y ffeil hon yn lle /etc/cartguide/cartguide-kiosk.conf</translation>
    </message>
    <message>
        <source>option &apos;%1&apos; needs &apos;%2&apos; beside it.</source>
        <translation>mae angen &apos;%2&apos; gyda&apos;r opsiwn &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>contents.md</name>
    <message>
        <source>Contents</source>
        <extracomment>Contents</extracomment>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Understand</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>Deall</translation>
    </message>
    <message>
        <source>[Start here](page:start)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Dechreuwch yma](page:start)</translation>
    </message>
    <message>
        <source>[What is CAR-T?](page:what-is-car-t)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Beth yw CAR-T?](page:what-is-car-t)</translation>
    </message>
    <message>
        <source>[The four steps](page:four-steps)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Y pedwar cam](page:four-steps)</translation>
    </message>
    <message>
        <source>[How it differs from cancer treatment](page:how-it-differs)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Sut mae’n wahanol i driniaeth canser](page:how-it-differs)</translation>
    </message>
    <message>
        <source>[What the studies found](page:studies)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Beth welwyd yn yr astudiaethau](page:studies)</translation>
    </message>
    <message>
        <source>[UK research](page:uk-research)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Ymchwil yn y DU](page:uk-research)</translation>
    </message>
    <message>
        <source>[Your condition](page:your-condition)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Eich cyflwr](page:your-condition)</translation>
    </message>
    <message>
        <source>[Lupus](page:lupus)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Lwpws](page:lupus)</translation>
    </message>
    <message>
        <source>[Rheumatoid arthritis](page:rheumatoid-arthritis)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Arthritis gwynegol](page:rheumatoid-arthritis)</translation>
    </message>
    <message>
        <source>[Multiple sclerosis](page:multiple-sclerosis)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Sglerosis ymledol](page:multiple-sclerosis)</translation>
    </message>
    <message>
        <source>[Myasthenia gravis](page:myasthenia-gravis)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Myasthenia gravis](page:myasthenia-gravis)</translation>
    </message>
    <message>
        <source>[Systemic sclerosis and myositis](page:systemic-sclerosis-myositis)</source>
        <extracomment>Contents &gt; Understand</extracomment>
        <translation>[Sglerosis systemig a myositis](page:systemic-sclerosis-myositis)</translation>
    </message>
    <message>
        <source>Is it for me?</source>
        <extracomment>Contents &gt; Is it for me?</extracomment>
        <translation>A yw hyn i mi?</translation>
    </message>
    <message>
        <source>[Who can take part](page:who-can-take-part)</source>
        <extracomment>Contents &gt; Is it for me?</extracomment>
        <translation>[Pwy all gymryd rhan](page:who-can-take-part)</translation>
    </message>
    <message>
        <source>[UK centres and how to be referred](page:uk-centres)</source>
        <extracomment>Contents &gt; Is it for me?</extracomment>
        <translation>[Canolfannau yn y DU a sut i gael eich atgyfeirio](page:uk-centres)</translation>
    </message>
    <message>
        <source>[Trials in the UK](page:uk-trials)</source>
        <extracomment>Contents &gt; Is it for me?</extracomment>
        <translation>[Treialon yn y DU](page:uk-trials)</translation>
    </message>
    <message>
        <source>[How to find a trial](page:find-a-trial)</source>
        <extracomment>Contents &gt; Is it for me?</extracomment>
        <translation>[Sut i ddod o hyd i dreial](page:find-a-trial)</translation>
    </message>
    <message>
        <source>What to expect</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>Beth i’w ddisgwyl</translation>
    </message>
    <message>
        <source>[Week by week](page:week-by-week)</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>[O wythnos i wythnos](page:week-by-week)</translation>
    </message>
    <message>
        <source>[Side effects](page:side-effects)</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>[Sgil-effeithiau](page:side-effects)</translation>
    </message>
    <message>
        <source>[When to get help fast](page:get-help-fast)</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>[Pryd i gael help ar frys](page:get-help-fast)</translation>
    </message>
    <message>
        <source>[Safety in the long run](page:long-term-safety)</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>[Diogelwch yn y tymor hir](page:long-term-safety)</translation>
    </message>
    <message>
        <source>[Monitoring](page:monitoring)</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>[Monitro](page:monitoring)</translation>
    </message>
    <message>
        <source>[Recovery, vaccines, driving and family](page:recovery)</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>[Adferiad, brechlynnau, gyrru a theulu](page:recovery)</translation>
    </message>
    <message>
        <source>[What people in studies went through](page:experiences)</source>
        <extracomment>Contents &gt; What to expect</extracomment>
        <translation>[Profiadau pobl mewn astudiaethau](page:experiences)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>Beth i’w wneud nesaf</translation>
    </message>
    <message>
        <source>[Your next steps](page:next-steps)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Eich camau nesaf](page:next-steps)</translation>
    </message>
    <message>
        <source>[Questions for your doctor](page:questions)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Cwestiynau i’ch meddyg](page:questions)</translation>
    </message>
    <message>
        <source>[Getting ready for tests](page:getting-ready)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Paratoi ar gyfer profion](page:getting-ready)</translation>
    </message>
    <message>
        <source>[Other choices, and doing nothing](page:other-choices)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Dewisiadau eraill, a gwneud dim](page:other-choices)</translation>
    </message>
    <message>
        <source>[Costs and the NHS](page:costs)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Costau a’r GIG](page:costs)</translation>
    </message>
    <message>
        <source>[Money and travel help](page:money-and-travel)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Help gydag arian a theithio](page:money-and-travel)</translation>
    </message>
    <message>
        <source>[Support organisations](page:support)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Sefydliadau cymorth](page:support)</translation>
    </message>
    <message>
        <source>[What may come next](page:future)</source>
        <extracomment>Contents &gt; What to do next</extracomment>
        <translation>[Beth allai ddod nesaf](page:future)</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Contents &gt; More</extracomment>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>[Words explained](page:words)</source>
        <extracomment>Contents &gt; More</extracomment>
        <translation>[Esbonio geiriau](page:words)</translation>
    </message>
    <message>
        <source>[Sources](page:sources)</source>
        <extracomment>Contents &gt; More</extracomment>
        <translation>[Ffynonellau](page:sources)</translation>
    </message>
    <message>
        <source>[What we changed, and why](page:changes)</source>
        <extracomment>Contents &gt; More</extracomment>
        <translation>[Beth newidion ni, a pham](page:changes)</translation>
    </message>
    <message>
        <source>[About this guide](page:about)</source>
        <extracomment>Contents &gt; More</extracomment>
        <translation>[Am y canllaw hwn](page:about)</translation>
    </message>
</context>
<context>
    <name>costs.md</name>
    <message>
        <source>Costs and the NHS</source>
        <extracomment>Costs and the NHS</extracomment>
        <translation>Costau a’r GIG</translation>
    </message>
    <message>
        <source>If you join a trial, you do not pay for the treatment. Check this in the trial’s leaflet. [](claim:cost-120-185k)</source>
        <extracomment>Costs and the NHS</extracomment>
        <translation>Os ydych chi’n ymuno â threial, dydych chi ddim yn talu am y driniaeth. Gwiriwch hyn yn nhaflen wybodaeth y treial. [](claim:cost-120-185k)</translation>
    </message>
    <message>
        <source>What the NHS offers now</source>
        <extracomment>Costs and the NHS &gt; What the NHS offers now</extracomment>
        <translation>Beth mae’r GIG yn ei gynnig nawr</translation>
    </message>
    <message>
        <source>In the UK, CAR-T for [autoimmune disease](term:autoimmune-disease) is still being tested. You can only have it by joining a research trial. Most people will not be able to join one yet. [](claim:intro-uk-patients-can-access)</source>
        <extracomment>Costs and the NHS &gt; What the NHS offers now</extracomment>
        <translation>Yn y DU, mae CAR-T ar gyfer [clefyd awto-imiwn](term:autoimmune-disease) yn dal i gael ei brofi. Yr unig ffordd o’i gael yw ymuno â threial ymchwil. Fydd y rhan fwyaf o bobl ddim yn gallu ymuno ag un eto. [](claim:intro-uk-patients-can-access)</translation>
    </message>
    <message>
        <source>The NHS does not offer it as a normal treatment. NHS hospitals take part in a few small trials. [](claim:nhs-status-trials)</source>
        <extracomment>Costs and the NHS &gt; What the NHS offers now</extracomment>
        <translation>Dydy’r GIG ddim yn ei gynnig fel triniaeth arferol. Mae ysbytai’r GIG yn cymryd rhan mewn ychydig o dreialon bach. [](claim:nhs-status-trials)</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Faint mae’n ei gostio</translation>
    </message>
    <message>
        <source>Nobody has set a UK price for CAR-T for autoimmune disease. The cancer versions have a list price of about £280,000 each. [](claim:cost-120-185k)</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Does neb wedi pennu pris yn y DU ar gyfer CAR-T i drin clefyd awto-imiwn. Mae gan y fersiynau ar gyfer canser bris rhestr o tua £280,000 yr un. [](claim:cost-120-185k)</translation>
    </message>
    <message>
        <source>That price is not a bill for you. But being ill for a long time, or being far from home, can cost a lot. Ask the trial team:</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Dydy’r pris hwnnw ddim yn fil i chi. Ond gall bod yn sâl am amser hir, neu fod ymhell o gartref, gostio llawer. Gofynnwch i dîm y treial:</translation>
    </message>
    <message>
        <source>Do you pay for travel, food and a place to stay?</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Ydych chi’n talu am deithio, bwyd a lle i aros?</translation>
    </message>
    <message>
        <source>Do you pay for the person who comes with me?</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Ydych chi’n talu am y person sy’n dod gyda fi?</translation>
    </message>
    <message>
        <source>Do I have to pay first and claim it back?</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Oes rhaid i mi dalu yn gyntaf a hawlio’r arian yn ôl?</translation>
    </message>
    <message>
        <source>Who pays if I am harmed?</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Pwy sy’n talu os caf i niwed?</translation>
    </message>
    <message>
        <source>See [money and travel help](page:money-and-travel).</source>
        <extracomment>Costs and the NHS &gt; What it costs</extracomment>
        <translation>Ewch i [help gydag arian a theithio](page:money-and-travel).</translation>
    </message>
    <message>
        <source>When might the NHS offer it?</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Pryd gallai’r GIG ei gynnig?</translation>
    </message>
    <message>
        <source>Nobody can say yet if, or when, the NHS will offer it. [](claim:nhs-2027)</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Does neb yn gallu dweud eto a fydd y GIG yn ei gynnig, na phryd. [](claim:nhs-2027)</translation>
    </message>
    <message>
        <source>Before the NHS can offer a new medicine, two things must happen:</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Cyn i’r GIG allu cynnig meddyginiaeth newydd, rhaid i ddau beth ddigwydd:</translation>
    </message>
    <message>
        <source>The regulator ([MHRA](term:mhra)) must license it. [](claim:nice-2025-2026)</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Rhaid i’r rheoleiddiwr ([MHRA](term:mhra)) roi trwydded iddi. [](claim:nice-2025-2026)</translation>
    </message>
    <message>
        <source>NICE must say it is worth the money. Scotland uses the Scottish Medicines Consortium. Wales and Northern Ireland mostly follow NICE. [](claim:nice-2025-2026)</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Rhaid i NICE ddweud ei bod yn werth yr arian. Mae’r Alban yn defnyddio’r Scottish Medicines Consortium. Mae Cymru a Gogledd Iwerddon yn dilyn NICE gan mwyaf. [](claim:nice-2025-2026)</translation>
    </message>
    <message>
        <source>When we last checked (November 2026), we could not find a NICE decision on CAR-T for any autoimmune disease. It is not known when there will be one. [](claim:nice-2025-2026)</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Pan wnaethon ni wirio ddiwethaf (Tachwedd 2026), doedden ni ddim yn gallu dod o hyd i benderfyniad gan NICE ar CAR-T ar gyfer unrhyw glefyd awto-imiwn. Does neb yn gwybod pryd y bydd un. [](claim:nice-2025-2026)</translation>
    </message>
    <message>
        <source>A licence in the US would not change what the NHS offers. [](claim:nhs-2027)</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Fyddai trwydded yn UDA ddim yn newid yr hyn mae’r GIG yn ei gynnig. [](claim:nhs-2027)</translation>
    </message>
    <message>
        <source>You can look for yourself. Go to [NICE](https://www.nice.org.uk/) and search for your condition. [](claim:link-nice-pmg20)</source>
        <extracomment>Costs and the NHS &gt; When might the NHS offer it?</extracomment>
        <translation>Gallwch edrych eich hun. Ewch i [NICE](https://www.nice.org.uk/) a chwiliwch am eich cyflwr. [](claim:link-nice-pmg20)</translation>
    </message>
    <message>
        <source>Where it would be</source>
        <extracomment>Costs and the NHS &gt; Where it would be</extracomment>
        <translation>Ble byddai ar gael</translation>
    </message>
    <message>
        <source>If the NHS does offer it one day, it will most likely be at a few specialist hospitals, so travel may be needed. [](claim:designated-centres)</source>
        <extracomment>Costs and the NHS &gt; Where it would be</extracomment>
        <translation>Os bydd y GIG yn ei gynnig ryw ddydd, mae’n fwyaf tebygol mai mewn ychydig o ysbytai arbenigol y bydd hynny, felly efallai y bydd angen teithio. [](claim:designated-centres)</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Costs and the NHS &gt; Insurance</extracomment>
        <translation>Yswiriant</translation>
    </message>
    <message>
        <source>Most health insurance does not pay for experimental treatment. Ask your insurer in writing. If you join a trial, also tell your travel and life insurers if they ask about your health. [](claim:insurance)</source>
        <extracomment>Costs and the NHS &gt; Insurance</extracomment>
        <translation>Dydy’r rhan fwyaf o yswiriant iechyd ddim yn talu am driniaeth arbrofol. Gofynnwch i’ch yswiriwr yn ysgrifenedig. Os ydych chi’n ymuno â threial, dywedwch wrth eich yswirwyr teithio a bywyd hefyd os ydyn nhw’n holi am eich iechyd. [](claim:insurance)</translation>
    </message>
    <message>
        <source>If someone offers to sell it</source>
        <extracomment>Costs and the NHS &gt; If someone offers to sell it</extracomment>
        <translation>Os bydd rhywun yn cynnig ei werthu</translation>
    </message>
    <message>
        <source>Be very careful</source>
        <extracomment>Costs and the NHS &gt; If someone offers to sell it</extracomment>
        <translation>Byddwch yn ofalus iawn</translation>
    </message>
    <message>
        <source>Be very careful if anyone offers to sell you CAR-T, here or abroad. Ask for the trial number and the regulator’s approval. Real trials do not charge you for the treatment. Follow-up lasts for years, and the NHS may not have your records. Talk to your specialist first. [](claim:private-option)</source>
        <extracomment>Costs and the NHS &gt; If someone offers to sell it</extracomment>
        <translation>Byddwch yn ofalus iawn os bydd unrhyw un yn cynnig gwerthu CAR-T i chi, yma neu dramor. Gofynnwch am rif y treial ac am gymeradwyaeth y rheoleiddiwr. Dydy treialon go iawn ddim yn codi tâl arnoch chi am y driniaeth. Mae gofal dilynol yn para am flynyddoedd, ac efallai na fydd eich cofnodion gan y GIG. Siaradwch â’ch arbenigwr yn gyntaf. [](claim:private-option)</translation>
    </message>
</context>
<context>
    <name>eligibility</name>
    <message>
        <source>This must be “cartguide-answers”.</source>
        <translation>Rhaid i hwn fod yn “cartguide-answers”.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Rhaid i hwn fod yn rhif cyfan.</translation>
    </message>
    <message>
        <source>These answers were made for a newer version of this guide. Use them with that version.</source>
        <translation>Gwnaed yr atebion hyn ar gyfer fersiwn mwy newydd o’r canllaw hwn. Defnyddiwch nhw gyda’r fersiwn hwnnw.</translation>
    </message>
    <message>
        <source>This must be questions and answers in curly brackets.</source>
        <translation>Rhaid i hwn fod yn gwestiynau ac atebion mewn bachau cyrliog.</translation>
    </message>
    <message>
        <source>This is not a part of an answers file. Take it out.</source>
        <translation>Dydy hwn ddim yn rhan o ffeil atebion. Tynnwch ef allan.</translation>
    </message>
    <message>
        <source>There is no such question. The questions are: %1.</source>
        <translation>Does dim cwestiwn o’r fath. Y cwestiynau yw: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an answer to this question. The answers are: %2.</source>
        <translation>Dydy “%1” ddim yn ateb i’r cwestiwn hwn. Yr atebion yw: %2.</translation>
    </message>
    <message>
        <source>This question is not asked when “%1” is “%2”. Take it out.</source>
        <translation>Dydy’r cwestiwn hwn ddim yn cael ei ofyn pan fydd “%1” yn “%2”. Tynnwch ef allan.</translation>
    </message>
    <message>
        <source>This file is too large to be answers. Choose another.</source>
        <translation>Mae’r ffeil hon yn rhy fawr i fod yn atebion. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Line %1: The file is damaged, or is not answers. Choose another.</source>
        <translation>Llinell %1: Mae’r ffeil wedi’i difrodi, neu nid atebion sydd ynddi. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Only a trial team can decide. Ask your specialist.</source>
        <translation>Dim ond tîm y treial all benderfynu. Gofynnwch i’ch arbenigwr.</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>Dydw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <translation>Byddai’n well gen i beidio â dweud</translation>
    </message>
    <message>
        <source>Lupus</source>
        <translation>Lwpws</translation>
    </message>
    <message>
        <source>Systemic sclerosis</source>
        <translation>Sglerosis systemig</translation>
    </message>
    <message>
        <source>Myositis</source>
        <translation>Myositis</translation>
    </message>
    <message>
        <source>Rheumatoid arthritis</source>
        <translation>Arthritis gwynegol</translation>
    </message>
    <message>
        <source>Multiple sclerosis (MS)</source>
        <translation>Sglerosis ymledol (MS)</translation>
    </message>
    <message>
        <source>Myasthenia gravis</source>
        <translation>Myasthenia gravis</translation>
    </message>
    <message>
        <source>Another autoimmune condition</source>
        <translation>Cyflwr awto-imiwn arall</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydw</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydw</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <translation>Mae’n mynd a dod</translation>
    </message>
    <message>
        <source>No, it is well controlled</source>
        <translation>Nac ydw, mae o dan reolaeth dda</translation>
    </message>
    <message>
        <source>None or one</source>
        <translation>Dim un, neu un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dwy</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>Tair neu fwy</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>O dan 12</translation>
    </message>
    <message>
        <source>12–17</source>
        <translation>12–17</translation>
    </message>
    <message>
        <source>18–59</source>
        <translation>18–59</translation>
    </message>
    <message>
        <source>60–65</source>
        <translation>60–65</translation>
    </message>
    <message>
        <source>66–75</source>
        <translation>66–75</translation>
    </message>
    <message>
        <source>Over 75</source>
        <translation>Dros 75</translation>
    </message>
    <message>
        <source>Yes, now</source>
        <translation>Oes, nawr</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Yn aml</translation>
    </message>
    <message>
        <source>Yes, now or in the last 5 years</source>
        <translation>Ydw, nawr neu yn y 5 mlynedd diwethaf</translation>
    </message>
    <message>
        <source>Yes, longer ago</source>
        <translation>Ydw, ymhellach yn ôl</translation>
    </message>
    <message>
        <source>Only a skin cancer that was fully treated</source>
        <translation>Dim ond canser y croen a gafodd ei drin yn llawn</translation>
    </message>
    <message>
        <source>Yes, pregnant or breastfeeding</source>
        <translation>Ydw, yn feichiog neu’n bwydo ar y fron</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Yn cynllunio</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>I have MS or another nerve condition</source>
        <translation>Mae gen i MS neu gyflwr arall ar y nerfau</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Efallai</translation>
    </message>
    <message>
        <source>I want to learn more</source>
        <translation>Rydw i am ddysgu mwy</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation>Rydw i’n poeni</translation>
    </message>
    <message>
        <source>It is not for me</source>
        <translation>Dydy hyn ddim i mi</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have one of these?</source>
        <translation>Oes meddyg wedi dweud wrthych chi fod gennych chi un o’r rhain?</translation>
    </message>
    <message>
        <source>Trials need a firm diagnosis. Each trial has its own exact rules.</source>
        <translation>Mae angen diagnosis pendant ar gyfer treialon. Mae gan bob treial ei union reolau ei hun.</translation>
    </message>
    <message>
        <source>Do you see a hospital specialist for it?</source>
        <translation>Ydych chi’n gweld arbenigwr ysbyty ar ei gyfer?</translation>
    </message>
    <message>
        <source>Your specialist is the person who can refer you.</source>
        <translation>Eich arbenigwr yw’r person sy’n gallu eich atgyfeirio.</translation>
    </message>
    <message>
        <source>Is your condition active now, even with treatment?</source>
        <translation>Ydych chi’n byw gyda chyflwr sy’n weithredol nawr, hyd yn oed gyda thriniaeth?</translation>
    </message>
    <message>
        <source>Many trials ask for active, serious disease, measured by tests.</source>
        <translation>Mae llawer o dreialon yn gofyn am glefyd gweithredol, difrifol, wedi’i fesur gan brofion.</translation>
    </message>
    <message>
        <source>How many different treatments (besides painkillers) have you tried?</source>
        <translation>Faint o wahanol driniaethau (ar wahân i boenladdwyr) rydych chi wedi rhoi cynnig arnyn nhw?</translation>
    </message>
    <message>
        <source>Many trials ask for at least two treatments, and steroids, first. Rules differ.</source>
        <translation>Mae llawer o dreialon yn gofyn am o leiaf dwy driniaeth, a steroidau, yn gyntaf. Mae rheolau’n amrywio.</translation>
    </message>
    <message>
        <source>What is your age group?</source>
        <translation>Beth yw eich grŵp oedran?</translation>
    </message>
    <message>
        <source>Each trial sets its own ages.</source>
        <translation>Mae pob treial yn gosod ei oedrannau ei hun.</translation>
    </message>
    <message>
        <source>Have you been told you have a serious heart or lung problem?</source>
        <translation>Ydych chi wedi cael gwybod bod gennych chi broblem ddifrifol gyda’r galon neu’r ysgyfaint?</translation>
    </message>
    <message>
        <source>Some trials cannot include people with certain heart or lung problems. It depends on your tests.</source>
        <translation>Mae rhai treialon yn methu cynnwys pobl sydd â phroblemau penodol gyda’r galon neu’r ysgyfaint. Mae’n dibynnu ar eich profion.</translation>
    </message>
    <message>
        <source>Have you been told you have a serious kidney or liver problem?</source>
        <translation>Ydych chi wedi cael gwybod bod gennych chi broblem ddifrifol gyda’r arennau neu’r afu?</translation>
    </message>
    <message>
        <source>Your heart, lungs, liver, kidneys and blood counts will be tested. How strong they must be differs by trial.</source>
        <translation>Bydd eich calon, eich ysgyfaint, eich afu, eich arennau a’ch cyfrifon gwaed yn cael eu profi. Mae pa mor gryf y mae’n rhaid iddyn nhw fod yn amrywio o dreial i dreial.</translation>
    </message>
    <message>
        <source>Do you have an infection now, or get infections often?</source>
        <translation>Oes gennych chi haint nawr, neu ydych chi’n cael heintiau’n aml?</translation>
    </message>
    <message>
        <source>An infection usually means waiting until it has been treated.</source>
        <translation>Fel arfer mae haint yn golygu aros nes ei fod wedi’i drin.</translation>
    </message>
    <message>
        <source>Have you ever had HIV, hepatitis B, hepatitis C or TB? (Answer only if you are happy to.)</source>
        <translation>Ydych chi erioed wedi cael HIV, hepatitis B, hepatitis C neu TB? (Atebwch dim ond os ydych chi’n hapus i wneud hynny.)</translation>
    </message>
    <message>
        <source>This matters for some trials and not others. Everyone is tested before treatment.</source>
        <translation>Mae hyn yn bwysig i rai treialon ac nid i eraill. Mae pawb yn cael eu profi cyn triniaeth.</translation>
    </message>
    <message>
        <source>Have you ever had cancer?</source>
        <translation>Ydych chi erioed wedi cael canser?</translation>
    </message>
    <message>
        <source>Many trials cannot include people with recent cancer. Time limits differ.</source>
        <translation>Mae llawer o dreialon yn methu cynnwys pobl sydd wedi cael canser yn ddiweddar. Mae’r terfynau amser yn amrywio.</translation>
    </message>
    <message>
        <source>Are you pregnant, breastfeeding, or planning a baby (including as a father)?</source>
        <translation>Ydych chi’n feichiog, yn bwydo ar y fron, neu’n cynllunio cael babi (gan gynnwys fel tad)?</translation>
    </message>
    <message>
        <source>Trials do not include people who are pregnant or breastfeeding. Contraception rules can apply to men too.</source>
        <translation>Dydy treialon ddim yn cynnwys pobl sy’n feichiog neu’n bwydo ar y fron. Gall rheolau atal cenhedlu fod yn berthnasol i ddynion hefyd.</translation>
    </message>
    <message>
        <source>Have you had a stroke, fits (seizures) or other brain problem, or has your illness affected your brain?</source>
        <translation>Ydych chi wedi cael strôc, ffitiau (trawiadau) neu broblem arall ar yr ymennydd, neu effaith ar eich ymennydd oherwydd eich salwch?</translation>
    </message>
    <message>
        <source>Some trials cannot include this, especially if recent. CAR-T can affect the brain.</source>
        <translation>Mae rhai treialon yn methu cynnwys hyn, yn enwedig os oedd yn ddiweddar. Gall CAR-T effeithio ar yr ymennydd.</translation>
    </message>
    <message>
        <source>Have you ever had CAR-T, gene therapy, a stem cell transplant or an organ transplant?</source>
        <translation>Ydych chi erioed wedi cael CAR-T, therapi genynnau, trawsblaniad bôn-gelloedd neu drawsblaniad organ?</translation>
    </message>
    <message>
        <source>Many trials cannot include people who have had these.</source>
        <translation>Mae llawer o dreialon yn methu cynnwys pobl sydd wedi cael y rhain.</translation>
    </message>
    <message>
        <source>Have you had rituximab or another B-cell medicine, or a live vaccine, in the last 6 months?</source>
        <translation>Ydych chi wedi cael rituximab neu feddyginiaeth celloedd B arall, neu frechlyn byw, yn y 6 mis diwethaf?</translation>
    </message>
    <message>
        <source>Trials often ask for a gap after certain medicines, and after a live vaccine.</source>
        <translation>Mae treialon yn aml yn gofyn am fwlch ar ôl meddyginiaethau penodol, ac ar ôl brechlyn byw.</translation>
    </message>
    <message>
        <source>Could someone stay with you, near the hospital, for about 4 weeks?</source>
        <translation>Ydych chi’n gallu cael rhywun i aros gyda chi, yn agos at yr ysbyty, am tua 4 wythnos?</translation>
    </message>
    <message>
        <source>UK hospital leaflets ask people to have someone with them day and night for about 4 weeks. Your hospital may say something different.</source>
        <translation>Mae taflenni gwybodaeth ysbytai’r DU yn gofyn i bobl gael rhywun gyda nhw ddydd a nos am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol.</translation>
    </message>
    <message>
        <source>How do you feel about taking part in research, with risks that are not all known?</source>
        <translation>Sut ydych chi’n teimlo am gymryd rhan mewn ymchwil, gyda risgiau nad yw pob un ohonyn nhw’n hysbys?</translation>
    </message>
    <message>
        <source>Taking part in a trial is your choice. It is fine to say no, or to change your mind.</source>
        <translation>Eich dewis chi yw cymryd rhan mewn treial. Mae’n iawn dweud na, neu newid eich meddwl.</translation>
    </message>
    <message>
        <source>Your condition</source>
        <translation>Eich cyflwr</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Eich iechyd</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Triniaethau hyd yma</translation>
    </message>
    <message>
        <source>You and research</source>
        <translation>Chi ac ymchwil</translation>
    </message>
    <message>
        <source>Each trial has its own exact rules.</source>
        <translation>Mae gan bob treial ei union reolau ei hun.</translation>
    </message>
    <message>
        <source>Trials have been run for this condition. Some have very few people. Ask which are open now.</source>
        <translation>Mae treialon wedi’u cynnal ar gyfer y cyflwr hwn. Ychydig iawn o bobl sydd mewn rhai ohonyn nhw. Gofynnwch pa rai sydd ar agor nawr.</translation>
    </message>
    <message>
        <source>Most trials take people whose disease is active and serious even though they have had good treatment. Each trial has its own exact rules.</source>
        <translation>Mae’r rhan fwyaf o dreialon yn derbyn pobl y mae eu clefyd yn weithredol ac yn ddifrifol er eu bod wedi cael triniaeth dda. Mae gan bob treial ei union reolau ei hun.</translation>
    </message>
    <message>
        <source>Many trials ask for active, serious disease, measured by tests. Ask how active yours is.</source>
        <translation>Mae llawer o dreialon yn gofyn am glefyd gweithredol, difrifol, wedi’i fesur gan brofion. Gofynnwch pa mor weithredol yw eich clefyd chi.</translation>
    </message>
    <message>
        <source>Many trials ask that steroids and at least two other treatments have not worked well enough. These do not always have to be biologics.</source>
        <translation>Mae llawer o dreialon yn gofyn bod steroidau ac o leiaf dwy driniaeth arall heb weithio’n ddigon da. Does dim rhaid i’r rhain fod yn feddyginiaethau biolegol bob amser.</translation>
    </message>
    <message>
        <source>Write down each one, when, how long and why it stopped. Trial teams ask for this.</source>
        <translation>Ysgrifennwch bob un, pryd, am ba hyd a pham y daeth i ben. Mae timau treialon yn gofyn am hyn.</translation>
    </message>
    <message>
        <source>Age limits differ. Many trials take adults up to 60, 65, 70 or 75. Some have no upper limit listed.</source>
        <translation>Mae terfynau oedran yn amrywio. Mae llawer o dreialon yn derbyn oedolion hyd at 60, 65, 70 neu 75. Does dim terfyn uchaf wedi’i restru ar gyfer rhai.</translation>
    </message>
    <message>
        <source>Each trial sets its own ages. One UK lupus trial took people from age 12.</source>
        <translation>Mae pob treial yn gosod ei oedrannau ei hun. Roedd un treial lwpws yn y DU yn derbyn pobl o 12 oed ymlaen.</translation>
    </message>
    <message>
        <source>Upper limits differ. Some stop at 60 or 65; some go to 75 or more. Ask.</source>
        <translation>Mae terfynau uchaf yn amrywio. Mae rhai’n stopio yn 60 neu 65 oed; mae rhai’n mynd i 75 neu fwy. Gofynnwch.</translation>
    </message>
    <message>
        <source>Your heart, lungs, liver, kidneys and blood counts will be tested. They must be strong enough.</source>
        <translation>Bydd eich calon, eich ysgyfaint, eich afu, eich arennau a’ch cyfrifon gwaed yn cael eu profi. Rhaid iddyn nhw fod yn ddigon cryf.</translation>
    </message>
    <message>
        <source>“Enough” differs by trial: some lupus trials have treated people whose kidneys were already affected.</source>
        <translation>Mae ystyr “digon” yn amrywio o dreial i dreial: mae rhai treialon lwpws wedi trin pobl yr oedd y clefyd eisoes wedi effeithio ar eu harennau.</translation>
    </message>
    <message>
        <source>If you have a fever and take immune-suppressing medicine, call your team or 111 today.</source>
        <translation>Os oes gennych chi dwymyn a’ch bod yn cymryd meddyginiaeth atal imiwnedd, ffoniwch eich tîm neu 111 heddiw.</translation>
    </message>
    <message>
        <source>In Northern Ireland, call your team, your GP or GP out-of-hours.</source>
        <translation>Yng Ngogledd Iwerddon, ffoniwch eich tîm, eich meddyg teulu neu’r gwasanaeth meddyg teulu y tu allan i oriau.</translation>
    </message>
    <message>
        <source>You will also be tested for hidden infections such as HIV and hepatitis B and C.</source>
        <translation>Byddwch chi hefyd yn cael eich profi am heintiau cudd fel HIV a hepatitis B ac C.</translation>
    </message>
    <message>
        <source>Everyone is tested before treatment.</source>
        <translation>Mae pawb yn cael eu profi cyn triniaeth.</translation>
    </message>
    <message>
        <source>Some trials exclude anyone who has ever had cancer.</source>
        <translation>Mae rhai treialon yn eithrio unrhyw un sydd erioed wedi cael canser.</translation>
    </message>
    <message>
        <source>Cancer now, or in recent years, usually rules people out. How many years differs by trial. Some trials exclude anyone who has ever had cancer. Some allow certain treated skin cancers.</source>
        <translation>Mae canser nawr, neu yn y blynyddoedd diwethaf, fel arfer yn golygu nad yw pobl yn cael eu derbyn. Mae nifer y blynyddoedd yn amrywio o dreial i dreial. Mae rhai treialon yn eithrio unrhyw un sydd erioed wedi cael canser. Mae rhai’n caniatáu mathau penodol o ganser y croen sydd wedi’u trin.</translation>
    </message>
    <message>
        <source>Trials do not include people who are pregnant or breastfeeding.</source>
        <translation>Dydy treialon ddim yn cynnwys pobl sy’n feichiog neu’n bwydo ar y fron.</translation>
    </message>
    <message>
        <source>You will usually need to use reliable contraception before and after: 12 months after the cells in some trials. This can apply to men too.</source>
        <translation>Fel arfer bydd angen i chi ddefnyddio dull dibynadwy o atal cenhedlu cyn ac ar ôl y driniaeth: 12 mis ar ôl cael y celloedd mewn rhai treialon. Gall hyn fod yn berthnasol i ddynion hefyd.</translation>
    </message>
    <message>
        <source>Contraception rules may still apply to you.</source>
        <translation>Efallai y bydd rheolau atal cenhedlu’n dal i fod yn berthnasol i chi.</translation>
    </message>
    <message>
        <source>Some trials cannot include people who have had a stroke, fits or another brain problem, especially if recent. This is because CAR-T can affect the brain.</source>
        <translation>Mae rhai treialon yn methu cynnwys pobl sydd wedi cael strôc, ffitiau neu broblem arall ar yr ymennydd, yn enwedig os oedd yn ddiweddar. Mae hyn oherwydd y gall CAR-T effeithio ar yr ymennydd.</translation>
    </message>
    <message>
        <source>Many trials cannot include people who have had CAR-T, gene therapy or a transplant.</source>
        <translation>Mae llawer o dreialon yn methu cynnwys pobl sydd wedi cael CAR-T, therapi genynnau neu drawsblaniad.</translation>
    </message>
    <message>
        <source>UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay.</source>
        <translation>Mae taflenni gwybodaeth ysbytai’r DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos, am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. Gofynnwch pwy sy’n talu am y lle i aros.</translation>
    </message>
    <message>
        <source>Ask what help there is with carers, travel and a place to stay. Do not rule yourself out.</source>
        <translation>Gofynnwch pa help sydd ar gael gyda gofalwyr, teithio a lle i aros. Peidiwch â diystyru eich hun.</translation>
    </message>
    <message>
        <source>It is fine to be interested, and it is fine to say no or to wait.</source>
        <translation>Mae’n iawn i chi fod â diddordeb, ac mae’n iawn dweud na neu aros.</translation>
    </message>
    <message>
        <source>All of these are fine. You can ask anything, take time, say no, and leave a trial later. Your usual care will go on.</source>
        <translation>Mae pob un o’r rhain yn iawn. Gallwch ofyn unrhyw beth, cymryd amser, dweud na, a gadael treial yn nes ymlaen. Bydd eich gofal arferol yn parhau.</translation>
    </message>
    <message>
        <source>There may be fewer trials. Your specialist can check.</source>
        <translation>Efallai fod llai o dreialon. Gall eich arbenigwr wirio.</translation>
    </message>
    <message>
        <source>Ask your GP or specialist for the exact name of your condition. Trials need a firm diagnosis.</source>
        <translation>Gofynnwch i’ch meddyg teulu neu’ch arbenigwr am union enw eich cyflwr. Mae angen diagnosis pendant ar gyfer treialon.</translation>
    </message>
    <message>
        <source>They are the right person to ask.</source>
        <translation>Eich arbenigwr yw’r person iawn i’w holi.</translation>
    </message>
    <message>
        <source>Ask your GP about a referral. Trials usually work through specialists.</source>
        <translation>Holwch eich meddyg teulu am atgyfeiriad. Fel arfer mae treialon yn gweithio drwy arbenigwyr.</translation>
    </message>
    <message>
        <source>To see if you have a hospital specialist, look for a hospital letter, or ask your GP.</source>
        <translation>I weld a oes gennych chi arbenigwr ysbyty, chwiliwch am lythyr ysbyty, neu holwch eich meddyg teulu.</translation>
    </message>
    <message>
        <source>Most trials so far are for people whose treatment is not working. Good control is good news. Ask your specialist what would change that.</source>
        <translation>Hyd yma, mae’r rhan fwyaf o dreialon ar gyfer pobl nad yw eu triniaeth yn gweithio. Mae rheolaeth dda yn newyddion da. Gofynnwch i’ch arbenigwr beth fyddai’n newid hynny.</translation>
    </message>
    <message>
        <source>Ask your specialist for your latest scores or tests.</source>
        <translation>Gofynnwch i’ch arbenigwr am eich sgoriau neu’ch profion diweddaraf.</translation>
    </message>
    <message>
        <source>Rules differ. Ask what other treatments you could have.</source>
        <translation>Mae rheolau’n amrywio. Gofynnwch pa driniaethau eraill y gallech chi eu cael.</translation>
    </message>
    <message>
        <source>Ask your GP surgery or hospital pharmacy for a list of your treatments.</source>
        <translation>Gofynnwch i’ch meddygfa neu i fferyllfa’r ysbyty am restr o’ch triniaethau.</translation>
    </message>
    <message>
        <source>Most trials do not include young children. A children’s specialist can advise.</source>
        <translation>Dydy’r rhan fwyaf o dreialon ddim yn cynnwys plant ifanc. Gall arbenigwr plant roi cyngor.</translation>
    </message>
    <message>
        <source>A few trials include teenagers. A parent or carer should ask with you.</source>
        <translation>Mae ychydig o dreialon yn cynnwys pobl yn eu harddegau. Dylai rhiant neu ofalwr ofyn gyda chi.</translation>
    </message>
    <message>
        <source>Most adult trials include this age group, but other rules matter just as much.</source>
        <translation>Mae’r rhan fwyaf o dreialon i oedolion yn cynnwys y grŵp oedran hwn, ond mae rheolau eraill yr un mor bwysig.</translation>
    </message>
    <message>
        <source>Ask someone who has your records.</source>
        <translation>Gofynnwch i rywun sydd â’ch cofnodion.</translation>
    </message>
    <message>
        <source>Some trials cannot include people with certain heart or lung problems. It depends on your tests. Ask.</source>
        <translation>Mae rhai treialon yn methu cynnwys pobl sydd â phroblemau penodol gyda’r galon neu’r ysgyfaint. Mae’n dibynnu ar eich profion. Gofynnwch.</translation>
    </message>
    <message>
        <source>You would still have heart and lung tests.</source>
        <translation>Byddech chi’n dal i gael profion ar y galon a’r ysgyfaint.</translation>
    </message>
    <message>
        <source>Ask your specialist about your heart and lungs. Tests will check.</source>
        <translation>Holwch eich arbenigwr am eich calon a’ch ysgyfaint. Bydd profion yn gwirio.</translation>
    </message>
    <message>
        <source>It depends how serious it is. Some lupus trials include people with kidney disease. Ask.</source>
        <translation>Mae’n dibynnu ar ba mor ddifrifol yw’r broblem. Mae rhai treialon lwpws yn cynnwys pobl â chlefyd yr arennau. Gofynnwch.</translation>
    </message>
    <message>
        <source>You would still have blood and urine tests.</source>
        <translation>Byddech chi’n dal i gael profion gwaed ac wrin.</translation>
    </message>
    <message>
        <source>Ask what your last blood and urine results showed.</source>
        <translation>Gofynnwch beth ddangosodd eich canlyniadau gwaed ac wrin diwethaf.</translation>
    </message>
    <message>
        <source>Treatment usually has to wait until an infection is gone. Get it treated.</source>
        <translation>Fel arfer mae’n rhaid i driniaeth aros nes bod haint wedi mynd. Gofalwch fod yr haint yn cael ei drin.</translation>
    </message>
    <message>
        <source>Tell your specialist if you get infections often. It affects the risks.</source>
        <translation>Dywedwch wrth eich arbenigwr os ydych chi’n cael heintiau’n aml. Mae hynny’n effeithio ar y risgiau.</translation>
    </message>
    <message>
        <source>You would still be tested for hidden infections.</source>
        <translation>Byddech chi’n dal i gael eich profi am heintiau cudd.</translation>
    </message>
    <message>
        <source>Ask your GP if you may have an infection.</source>
        <translation>Gofynnwch i’ch meddyg teulu a allai fod gennych chi haint.</translation>
    </message>
    <message>
        <source>This matters for some trials and not others. Extra medicines may be needed. Ask in private.</source>
        <translation>Mae hyn yn bwysig i rai treialon ac nid i eraill. Efallai y bydd angen meddyginiaethau ychwanegol. Gofynnwch yn breifat.</translation>
    </message>
    <message>
        <source>Ask about past infections in private. Everyone has tests before treatment.</source>
        <translation>Holwch yn breifat am heintiau yn y gorffennol. Mae pawb yn cael profion cyn triniaeth.</translation>
    </message>
    <message>
        <source>Many trials cannot include people with recent cancer. Time limits differ. Ask.</source>
        <translation>Mae llawer o dreialon yn methu cynnwys pobl sydd wedi cael canser yn ddiweddar. Mae’r terfynau amser yn amrywio. Gofynnwch.</translation>
    </message>
    <message>
        <source>Some trials allow it, some do not. Ask.</source>
        <translation>Mae rhai treialon yn caniatáu hynny, a rhai ddim. Gofynnwch.</translation>
    </message>
    <message>
        <source>Some allow certain treated skin cancers. Ask.</source>
        <translation>Mae rhai’n caniatáu mathau penodol o ganser y croen sydd wedi’u trin. Gofynnwch.</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. For autoimmune disease, people have not been followed long enough to know how often.</source>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Ar gyfer clefydau awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod pa mor aml.</translation>
    </message>
    <message>
        <source>Ask about the risk of new cancers after CAR-T.</source>
        <translation>Holwch am y risg o ganserau newydd ar ôl CAR-T.</translation>
    </message>
    <message>
        <source>Ask your GP to check your records for any past cancer.</source>
        <translation>Gofynnwch i’ch meddyg teulu wirio eich cofnodion am unrhyw ganser yn y gorffennol.</translation>
    </message>
    <message>
        <source>Your team can talk about your care now and later.</source>
        <translation>Gall eich tîm siarad am eich gofal nawr ac yn nes ymlaen.</translation>
    </message>
    <message>
        <source>The chemotherapy can harm fertility. Contraception is needed, often for a year. Ask about saving eggs or sperm first.</source>
        <translation>Gall y cemotherapi niweidio ffrwythlondeb. Mae angen atal cenhedlu, yn aml am flwyddyn. Holwch am gadw wyau neu sberm yn gyntaf.</translation>
    </message>
    <message>
        <source>This can apply to men too.</source>
        <translation>Gall hyn fod yn berthnasol i ddynion hefyd.</translation>
    </message>
    <message>
        <source>Take a pregnancy test or ask your GP before any decision.</source>
        <translation>Gwnewch brawf beichiogrwydd neu holwch eich meddyg teulu cyn unrhyw benderfyniad.</translation>
    </message>
    <message>
        <source>Ask.</source>
        <translation>Gofynnwch.</translation>
    </message>
    <message>
        <source>CAR-T can affect the brain and nerves.</source>
        <translation>Gall CAR-T effeithio ar yr ymennydd a’r nerfau.</translation>
    </message>
    <message>
        <source>You would still have a nerve check.</source>
        <translation>Byddech chi’n dal i gael archwiliad o’r nerfau.</translation>
    </message>
    <message>
        <source>Trials for your condition have their own rules. Ask.</source>
        <translation>Mae gan dreialon ar gyfer eich cyflwr chi eu rheolau eu hunain. Gofynnwch.</translation>
    </message>
    <message>
        <source>Ask your specialist if your illness has affected your brain.</source>
        <translation>Gofynnwch i’ch arbenigwr a yw eich salwch wedi effeithio ar eich ymennydd.</translation>
    </message>
    <message>
        <source>Good to know for your record.</source>
        <translation>Mae’n dda gwybod hyn ar gyfer eich cofnod.</translation>
    </message>
    <message>
        <source>Ask your specialist if you have had CAR-T, gene therapy or a transplant.</source>
        <translation>Gofynnwch i’ch arbenigwr a ydych chi wedi cael CAR-T, therapi genynnau neu drawsblaniad.</translation>
    </message>
    <message>
        <source>Note the date. Do not stop any medicine yourself.</source>
        <translation>Nodwch y dyddiad. Peidiwch â stopio unrhyw feddyginiaeth ohonoch chi eich hun.</translation>
    </message>
    <message>
        <source>Keep a list of your medicines and dates.</source>
        <translation>Cadwch restr o’ch meddyginiaethau a’r dyddiadau.</translation>
    </message>
    <message>
        <source>Ask your hospital or GP surgery for a list of your medicines and vaccines, with dates.</source>
        <translation>Gofynnwch i’ch ysbyty neu’ch meddygfa am restr o’ch meddyginiaethau a’ch brechlynnau, gyda dyddiadau.</translation>
    </message>
    <message>
        <source>Ask what the person with you would need to do.</source>
        <translation>Gofynnwch beth fyddai angen i’r person sydd gyda chi ei wneud.</translation>
    </message>
    <message>
        <source>You can ask anything, take time, say no, and leave a trial later. Your usual care will go on.</source>
        <translation>Gallwch ofyn unrhyw beth, cymryd amser, dweud na, a gadael treial yn nes ymlaen. Bydd eich gofal arferol yn parhau.</translation>
    </message>
    <message>
        <source>CARLYSLE: severe lupus</source>
        <translation>CARLYSLE: lwpws difrifol iawn</translation>
    </message>
    <message>
        <source>It is for severe lupus that other treatments have not controlled. UK ages are 12 to 65. The hospitals are University College London Hospitals and Manchester Royal Infirmary. Its number is NCT06333483. It may be full or closed now. Ask your specialist to check first.</source>
        <translation>Mae ar gyfer lwpws difrifol iawn nad yw triniaethau eraill wedi’i reoli. Yr oedrannau yn y DU yw 12 i 65. Yr ysbytai yw University College London Hospitals a Manchester Royal Infirmary. Ei rif yw NCT06333483. Efallai ei fod yn llawn neu wedi cau erbyn hyn. Gofynnwch i’ch arbenigwr wirio yn gyntaf.</translation>
    </message>
    <message>
        <source>BOBCAT: progressive MS</source>
        <translation>BOBCAT: MS cynyddol</translation>
    </message>
    <message>
        <source>It is for MS that keeps getting worse (progressive MS) after other treatments. Ages are 18 to 60. The hospital is University College London Hospitals. Its number is IRAS 1011413. We could not confirm an NCT number. It may be full or closed now. Ask your specialist to check first.</source>
        <translation>Mae ar gyfer MS sy’n dal i waethygu (MS cynyddol) ar ôl triniaethau eraill. Yr oedrannau yw 18 i 60. Yr ysbyty yw University College London Hospitals. Ei rif yw IRAS 1011413. Doedden ni ddim yn gallu cadarnhau rhif NCT. Efallai ei fod yn llawn neu wedi cau erbyn hyn. Gofynnwch i’ch arbenigwr wirio yn gyntaf.</translation>
    </message>
    <message>
        <source>Breakfree-2: relapsing or progressive MS</source>
        <translation>Breakfree-2: MS sy’n ailwaelu neu MS cynyddol</translation>
    </message>
    <message>
        <source>It is for relapsing MS, ages 18 to 60, or progressive MS, ages 18 to 65. About 10 of its 84 places were planned for the UK. We could not confirm which hospitals. Its number is NCT06220201. It may be full or closed now. Ask your specialist to check first.</source>
        <translation>Mae ar gyfer MS sy’n ailwaelu, 18 i 60 oed, neu MS cynyddol, 18 i 65 oed. Roedd tua 10 o’i 84 lle wedi’u cynllunio ar gyfer y DU. Doedden ni ddim yn gallu cadarnhau pa ysbytai. Ei rif yw NCT06220201. Efallai ei fod yn llawn neu wedi cau erbyn hyn. Gofynnwch i’ch arbenigwr wirio yn gyntaf.</translation>
    </message>
    <message>
        <source>Breakfree-2</source>
        <translation>Breakfree-2</translation>
    </message>
    <message>
        <source>It lists myasthenia gravis in its title. Its number is NCT06220201. It may be full or closed now. Ask your neurologist whether it is open and where.</source>
        <translation>Mae’n rhestru myasthenia gravis yn ei deitl. Ei rif yw NCT06220201. Efallai ei fod yn llawn neu wedi cau erbyn hyn. Gofynnwch i’ch niwrolegydd a yw ar agor ac ymhle.</translation>
    </message>
    <message>
        <source>A trial can fill up or close quickly. Give your specialist the trial number and ask them to check.</source>
        <translation>Gall treial lenwi neu gau’n gyflym. Rhowch rif y treial i’ch arbenigwr a gofynnwch i’r arbenigwr wirio.</translation>
    </message>
    <message>
        <source>There are international trials for systemic sclerosis and myositis. We could not confirm a UK hospital. Ask your specialist centre, and search Be Part of Research.</source>
        <translation>Mae treialon rhyngwladol ar gyfer sglerosis systemig a myositis. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. Holwch eich canolfan arbenigol, a chwiliwch ar Be Part of Research.</translation>
    </message>
    <message>
        <source>When we last checked, we could not find a CAR-T trial for rheumatoid arthritis with confirmed UK hospitals. Trials can open at any time, so search Be Part of Research.</source>
        <translation>Y tro diwethaf i ni wirio, doedden ni ddim yn gallu dod o hyd i dreial CAR-T ar gyfer arthritis gwynegol gydag ysbytai wedi’u cadarnhau yn y DU. Gall treialon agor ar unrhyw adeg, felly chwiliwch ar Be Part of Research.</translation>
    </message>
    <message>
        <source>Start with Be Part of Research. Search for your condition and the words “CAR-T”. Then ask your specialist to check what you find. Only a trial team can decide who can join.</source>
        <translation>Dechreuwch gyda Be Part of Research. Chwiliwch am eich cyflwr a’r geiriau “CAR-T”. Yna gofynnwch i’ch arbenigwr wirio’r hyn rydych chi’n dod o hyd iddo. Dim ond tîm y treial all benderfynu pwy all ymuno.</translation>
    </message>
</context>
<context>
    <name>experiences.md</name>
    <message>
        <source>What people in studies went through</source>
        <extracomment>What people in studies went through</extracomment>
        <translation>Profiadau pobl mewn astudiaethau</translation>
    </message>
    <message>
        <source>We could not confirm any patient story, so this page has none. [](claim:story-lupus-german) [](claim:story-ra-us) One person’s story cannot tell you what will happen to you. [](claim:story-edinburgh-ms)</source>
        <extracomment>What people in studies went through</extracomment>
        <translation>Rydyn ni wedi methu cadarnhau stori unrhyw glaf, felly does dim un ar y dudalen hon. [](claim:story-lupus-german) [](claim:story-ra-us) Dydy stori un person ddim yn gallu dweud wrthych chi beth fydd yn digwydd i chi. [](claim:story-edinburgh-ms)</translation>
    </message>
    <message>
        <source>Here is what groups of people went through. We give how many people each time. Most studies so far are small and short. [](claim:omit-small-no-control)</source>
        <extracomment>What people in studies went through</extracomment>
        <translation>Dyma beth aeth grwpiau o bobl drwyddo. Rydyn ni’n dweud faint o bobl bob tro. Mae’r rhan fwyaf o astudiaethau hyd yma’n fach ac yn fyr. [](claim:omit-small-no-control)</translation>
    </message>
    <message>
        <source>What it was like</source>
        <extracomment>What people in studies went through &gt; What it was like</extracomment>
        <translation>Sut brofiad oedd hyn</translation>
    </message>
    <message>
        <source>Most trials give one infusion after chemotherapy. Some are different. [](claim:one-infusion-always) You can follow the steps in order on [Week by week](page:week-by-week).</source>
        <extracomment>What people in studies went through &gt; What it was like</extracomment>
        <translation>Mae’r rhan fwyaf o dreialon yn rhoi un trwythiad ar ôl cemotherapi. Mae rhai’n wahanol. [](claim:one-infusion-always) Gallwch chi ddilyn y camau yn eu trefn ar [O wythnos i wythnos](page:week-by-week).</translation>
    </message>
    <message>
        <source>You may be tested and then not accepted: in one German-led trial 28 people were tested and 24 joined. [](claim:omit-research)</source>
        <extracomment>What people in studies went through &gt; What it was like</extracomment>
        <translation>Efallai y cewch chi eich profi ond na chewch chi eich derbyn wedyn: mewn un treial a gafodd ei arwain o’r Almaen, cafodd 28 o bobl eu profi ac ymunodd 24. [](claim:omit-research)</translation>
    </message>
    <message>
        <source>The first German study</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>Yr astudiaeth gyntaf yn yr Almaen</translation>
    </message>
    <message>
        <source>15 people took part: 8 with lupus, 4 with systemic sclerosis, 3 with muscle inflammation (myositis). Earlier medicines had not worked well enough for any of them. [](claim:german-study-numbers)</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>Cymerodd 15 o bobl ran: 8 â lwpws, 4 â sglerosis systemig, 3 â llid y cyhyrau (myositis). Doedd meddyginiaethau cynharach ddim wedi gweithio’n ddigon da i’r un ohonyn nhw. [](claim:german-study-numbers)</translation>
    </message>
    <message>
        <source>What could help</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>stopped their immune-suppressing medicines</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>wedi rhoi’r gorau i’w meddyginiaethau atal imiwnedd</translation>
    </message>
    <message>
        <source>They may still have needed other medicines. Never stop a medicine on your own. [](claim:german-study-medicines-stopped)</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>Efallai fod angen meddyginiaethau eraill arnyn nhw o hyd bryd hynny. Peidiwch byth â rhoi’r gorau i feddyginiaeth ar eich liwt eich hun. [](claim:german-study-medicines-stopped)</translation>
    </message>
    <message>
        <source>had CRS, a strong reaction to the cells</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>wedi cael CRS, adwaith cryf i’r celloedd</translation>
    </message>
    <message>
        <source>10 mild, 1 moderate. A study this small cannot find rarer, more serious harms. [](claim:german-study-side-effects)</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>10 achos ysgafn, 1 cymedrol. Dydy astudiaeth mor fach â hon ddim yn gallu dod o hyd i fathau prinnach a mwy difrifol o niwed. [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>No relapse was reported while people were being followed. But half were followed for 15 months or less. The shortest was 4 months and the longest 29 months. In other reports, the disease has come back after CAR-T. [](claim:german-study-followup)</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>Doedd dim adroddiad am unrhyw ailwaeledd tra oedd pobl yn cael eu dilyn. Ond cafodd hanner ohonyn nhw eu dilyn am 15 mis neu lai. Y cyfnod byrraf oedd 4 mis a’r hiraf oedd 29 mis. Mewn adroddiadau eraill, mae’r clefyd wedi dod yn ôl ar ôl CAR-T. [](claim:german-study-followup)</translation>
    </message>
    <message>
        <source>One had a mild nerve and brain side effect ([ICANS](term:icans)). One needed hospital care for pneumonia. [](claim:german-study-side-effects)</source>
        <extracomment>What people in studies went through &gt; The first German study</extracomment>
        <translation>Cafodd un person sgil-effaith ysgafn ar y nerfau a’r ymennydd ([ICANS](term:icans)). Roedd angen gofal ysbyty ar un person oherwydd niwmonia. [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>145 people with lupus</source>
        <extracomment>What people in studies went through &gt; 145 people with lupus</extracomment>
        <translation>145 o bobl â lwpws</translation>
    </message>
    <message>
        <source>A 2025 review put together 16 studies with 145 people with lupus. These were small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>What people in studies went through &gt; 145 people with lupus</extracomment>
        <translation>Daeth adolygiad yn 2025 ag 16 o astudiaethau at ei gilydd, gyda 145 o bobl â lwpws. Astudiaethau bach, cynnar oedd y rhain, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>were in remission, where it was measured</source>
        <extracomment>What people in studies went through &gt; 145 people with lupus</extracomment>
        <translation>oedd mewn ysbaid, lle cafodd hynny ei fesur</translation>
    </message>
    <message>
        <source>50 of 56 people had low disease activity, which is good but is not the same as remission. [](claim:sle-89-percent)</source>
        <extracomment>What people in studies went through &gt; 145 people with lupus</extracomment>
        <translation>Roedd gan 50 o’r 56 o bobl weithgarwch clefyd isel. Mae hynny’n dda, ond nid yw’r un peth ag ysbaid. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>had a serious infection, and one of them died</source>
        <extracomment>What people in studies went through &gt; 145 people with lupus</extracomment>
        <translation>wedi cael haint difrifol, a bu farw un ohonyn nhw</translation>
    </message>
    <message>
        <source>4 of the 145 had ICANS, a side effect on the brain and nerves. One case was life-threatening. [](claim:serious-complications-rare) 81 had CRS. [](claim:side-effects-most-common-crs)</source>
        <extracomment>What people in studies went through &gt; 145 people with lupus</extracomment>
        <translation>Cafodd 4 o’r 145 o bobl ICANS, sgil-effaith ar yr ymennydd a’r nerfau. Roedd un achos yn bygwth bywyd. [](claim:serious-complications-rare) Cafodd 81 ohonyn nhw CRS. [](claim:side-effects-most-common-crs)</translation>
    </message>
    <message>
        <source>In the first weeks</source>
        <extracomment>What people in studies went through &gt; In the first weeks</extracomment>
        <translation>Yn yr wythnosau cyntaf</translation>
    </message>
    <message>
        <source>In one lupus study all 15 people had very low infection-fighting cells for a time; all recovered. [](claim:side-effects-most-common-crs)</source>
        <extracomment>What people in studies went through &gt; In the first weeks</extracomment>
        <translation>Mewn un astudiaeth lwpws, roedd gan bob un o’r 15 o bobl lefel isel iawn o gelloedd ymladd haint am gyfnod; daeth pawb dros hyn. [](claim:side-effects-most-common-crs)</translation>
    </message>
    <message>
        <source>In another study, the parts of the body that the illness had affected before flared up in 30 of 39 people: a rash, sore joints, a change in kidney tests. It was usually mild and settled in about 11 days. Three people needed more hospital care. [](claim:omit-licats)</source>
        <extracomment>What people in studies went through &gt; In the first weeks</extracomment>
        <translation>Mewn astudiaeth arall, cafodd 30 o’r 39 o bobl bwl yn y rhannau o’r corff yr oedd y salwch wedi effeithio arnyn nhw o’r blaen: brech, cymalau poenus, newid mewn profion arennau. Roedd fel arfer yn ysgafn ac yn setlo mewn tua 11 diwrnod. Roedd angen mwy o ofal ysbyty ar dri o bobl. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>Myasthenia gravis</source>
        <extracomment>What people in studies went through &gt; Myasthenia gravis</extracomment>
        <translation>Myasthenia gravis</translation>
    </message>
    <message>
        <source>In one trial, 10 of 14 people given CAR-T had a clear improvement in their myasthenia score after 3 months, compared with 3 of 12 given a [dummy treatment](term:placebo). Later, about 1 in 3 of the people then counted (4 of 12) had almost no symptoms. We could not see which people those were. A larger trial is running to check. The numbers come from the maker of the treatment. [](claim:mg-71-percent) We have no checked count of the side effects in this trial. This product is given with no chemotherapy, so it is not the same as most CAR-T. [](claim:one-infusion-always)</source>
        <extracomment>What people in studies went through &gt; Myasthenia gravis</extracomment>
        <translation>Mewn un treial, ar ôl 3 mis, roedd gwelliant clir yn sgôr myasthenia 10 o’r 14 o bobl a gafodd CAR-T, o’i gymharu â 3 o’r 12 a gafodd [driniaeth ffug](term:placebo). Yn ddiweddarach, doedd bron dim symptomau gan tua 1 o bob 3 o’r bobl a gafodd eu cyfrif bryd hynny (4 o’r 12). Doedden ni ddim yn gallu gweld pa bobl oedd y rheini. Mae treial mwy ar waith i wirio hyn. Daw’r rhifau oddi wrth wneuthurwr y driniaeth. [](claim:mg-71-percent) Does gennym ni ddim cyfrif wedi’i wirio o’r sgil-effeithiau yn y treial hwn. Mae’r cynnyrch hwn yn cael ei roi heb gemotherapi, felly nid yw’r un fath â’r rhan fwyaf o driniaethau CAR-T. [](claim:one-infusion-always)</translation>
    </message>
    <message>
        <source>Rheumatoid arthritis</source>
        <extracomment>What people in studies went through &gt; Rheumatoid arthritis</extracomment>
        <translation>Arthritis gwynegol</translation>
    </message>
    <message>
        <source>A 2025 review found only 7 people with RA who had been treated. They did well, but 7 people is too few to give a success rate. A few more have been reported since, and some had severe side effects. In one report from one hospital, all 3 people with RA had severe CRS. [](claim:ra-72-percent)</source>
        <extracomment>What people in studies went through &gt; Rheumatoid arthritis</extracomment>
        <translation>Mewn adolygiad yn 2025, dim ond 7 o bobl ag RA a welwyd oedd wedi cael y driniaeth. Aeth pethau’n dda iddyn nhw, ond mae 7 yn rhy ychydig o bobl i roi cyfradd llwyddiant. Mae adroddiadau am ychydig rhagor o bobl wedi dod ers hynny, a chafodd rhai ohonyn nhw sgil-effeithiau difrifol iawn. Mewn un adroddiad o un ysbyty, cafodd y 3 o bobl ag RA i gyd CRS difrifol iawn. [](claim:ra-72-percent)</translation>
    </message>
    <message>
        <source>In the UK</source>
        <extracomment>What people in studies went through &gt; In the UK</extracomment>
        <translation>Yn y DU</translation>
    </message>
    <message>
        <source>The first UK lupus trial of CAR-T is called CARLYSLE. It is led from University College London Hospitals. In June 2026, news reports said that 5 of 6 people had gone into remission within months. That is a very small number of people, and doctors said that larger studies are needed. One report said that nine people had joined, with under two years’ follow-up. We found no full published paper. [](claim:uk-85-percent) We have no checked count of the side effects in this trial.</source>
        <extracomment>What people in studies went through &gt; In the UK</extracomment>
        <translation>Enw treial CAR-T cyntaf y DU ar gyfer lwpws yw CARLYSLE. Mae’n cael ei arwain o University College London Hospitals. Ym mis Mehefin 2026, dywedodd adroddiadau newyddion fod 5 allan o 6 o bobl wedi mynd i ysbaid o fewn misoedd. Nifer bach iawn o bobl yw hynny, a dywedodd meddygon fod angen astudiaethau mwy. Dywedodd un adroddiad fod naw o bobl wedi ymuno, a’u bod wedi cael eu dilyn am lai na dwy flynedd. Ddaethon ni ddim o hyd i bapur llawn wedi’i gyhoeddi. [](claim:uk-85-percent) Does gennym ni ddim cyfrif wedi’i wirio o’r sgil-effeithiau yn y treial hwn.</translation>
    </message>
    <message>
        <source>The first UK person with MS had CAR-T in a trial in London in October 2025. Results are not in yet. [](claim:story-ms-edinburgh)</source>
        <extracomment>What people in studies went through &gt; In the UK</extracomment>
        <translation>Cafodd y person cyntaf ag MS yn y DU driniaeth CAR-T mewn treial yn Llundain ym mis Hydref 2025. Dydy’r canlyniadau ddim wedi dod eto. [](claim:story-ms-edinburgh)</translation>
    </message>
    <message>
        <source>When it came back</source>
        <extracomment>What people in studies went through &gt; When it came back</extracomment>
        <translation>Pan ddaeth yn ôl</translation>
    </message>
    <message>
        <source>In one published case the disease returned after 9 months, and a second dose of the same cells did not work. A different CAR-T then helped. [](claim:omit-relapse)</source>
        <extracomment>What people in studies went through &gt; When it came back</extracomment>
        <translation>Mewn un achos a gafodd ei gyhoeddi, daeth y clefyd yn ôl ar ôl 9 mis. Wnaeth ail ddos o’r un celloedd ddim gweithio. Yna fe wnaeth CAR-T gwahanol helpu. [](claim:omit-relapse)</translation>
    </message>
    <message>
        <source>What these numbers cannot tell you</source>
        <extracomment>What people in studies went through &gt; When it came back</extracomment>
        <translation>Yr hyn nad yw’r rhifau hyn yn gallu ei ddweud wrthych chi</translation>
    </message>
    <message>
        <source>Most studies so far are small, short, and have no comparison group. That means we cannot be sure how much of the benefit came from CAR-T. Studies that go well are also more likely to be published. [](claim:omit-small-no-control)</source>
        <extracomment>What people in studies went through &gt; When it came back</extracomment>
        <translation>Mae’r rhan fwyaf o astudiaethau hyd yma’n fach, yn fyr, a heb grŵp cymharu. Mae hynny’n golygu na allwn ni fod yn siŵr faint o’r budd a ddaeth o CAR-T. Mae astudiaethau sy’n mynd yn dda hefyd yn fwy tebygol o gael eu cyhoeddi. [](claim:omit-small-no-control)</translation>
    </message>
    <message>
        <source>Read more in [what the studies found](page:studies). The stories we left out are listed on [What we changed, and why](page:changes).</source>
        <extracomment>What people in studies went through &gt; When it came back</extracomment>
        <translation>Darllenwch fwy yn [beth welwyd yn yr astudiaethau](page:studies). Mae’r straeon y gwnaethon ni eu gadael allan wedi’u rhestru ar [Beth newidion ni, a pham](page:changes).</translation>
    </message>
</context>
<context>
    <name>find-a-trial.md</name>
    <message>
        <source>How to find a trial</source>
        <extracomment>How to find a trial</extracomment>
        <translation>Sut i ddod o hyd i dreial</translation>
    </message>
    <message>
        <source>Start with Be Part of Research. Then ask your specialist to check what you find. Only a trial team can decide who can join.</source>
        <extracomment>How to find a trial</extracomment>
        <translation>Dechreuwch gyda Be Part of Research. Yna gofynnwch i’ch arbenigwr wirio’r hyn rydych chi’n dod o hyd iddo. Dim ond tîm y treial all benderfynu pwy all ymuno.</translation>
    </message>
    <message>
        <source>Be Part of Research</source>
        <extracomment>How to find a trial &gt; Be Part of Research</extracomment>
        <translation>Be Part of Research</translation>
    </message>
    <message>
        <source>[Be Part of Research](https://bepartofresearch.nihr.ac.uk/) is the official UK-wide place to look. It is run with the NHS research bodies of Scotland, Wales and Northern Ireland. Anyone can search it. [](claim:link-be-part-of-research)</source>
        <extracomment>How to find a trial &gt; Be Part of Research</extracomment>
        <translation>[Be Part of Research](https://bepartofresearch.nihr.ac.uk/) yw’r lle swyddogol i chwilio ar gyfer y DU gyfan. Mae’n cael ei redeg gyda chyrff ymchwil GIG yr Alban, Cymru a Gogledd Iwerddon. Gall unrhyw un chwilio arno. [](claim:link-be-part-of-research)</translation>
    </message>
    <message>
        <source>Search for your condition and the words “CAR-T”. If you find nothing, try again in a month. You can also sign up to be told about studies if you are 18 or over. [](claim:link-be-part-of-research)</source>
        <extracomment>How to find a trial &gt; Be Part of Research</extracomment>
        <translation>Chwiliwch am eich cyflwr a’r geiriau “CAR-T”. Os na fyddwch chi’n dod o hyd i ddim byd, rhowch gynnig arall arni ymhen mis. Gallwch chi hefyd gofrestru i gael gwybod am astudiaethau os ydych chi’n 18 oed neu’n hŷn. [](claim:link-be-part-of-research)</translation>
    </message>
    <message>
        <source>Some older pages send you to another UK website for trials. Be Part of Research now does the same job. [](claim:link-ukctg)</source>
        <extracomment>How to find a trial &gt; Be Part of Research</extracomment>
        <translation>Mae rhai tudalennau hŷn yn eich anfon i wefan arall yn y DU ar gyfer treialon. Mae Be Part of Research nawr yn gwneud yr un gwaith. [](claim:link-ukctg)</translation>
    </message>
    <message>
        <source>Other lists</source>
        <extracomment>How to find a trial &gt; Other lists</extracomment>
        <translation>Rhestri eraill</translation>
    </message>
    <message>
        <source>[ClinicalTrials.gov](https://clinicaltrials.gov/) is a US list of trials from all over the world. Choose “United Kingdom” as the country. The words are written for doctors. [](claim:link-clinicaltrials-gov)</source>
        <extracomment>How to find a trial &gt; Other lists</extracomment>
        <translation>Rhestr o UDA yw [ClinicalTrials.gov](https://clinicaltrials.gov/), gyda threialon o bob rhan o’r byd. Dewiswch “United Kingdom” fel y wlad. Mae’r geiriau wedi’u hysgrifennu ar gyfer meddygon. [](claim:link-clinicaltrials-gov)</translation>
    </message>
    <message>
        <source>The [ISRCTN register](https://www.isrctn.com) is a UK-run list of trials. [](claim:link-clinicaltrials-gov)</source>
        <extracomment>How to find a trial &gt; Other lists</extracomment>
        <translation>Mae [cofrestr ISRCTN](https://www.isrctn.com) yn rhestr o dreialon sy’n cael ei rhedeg o’r DU. [](claim:link-clinicaltrials-gov)</translation>
    </message>
    <message>
        <source>The Health Research Authority has [short summaries of studies](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/) that were approved in the UK. [](claim:link-clinicaltrials-gov)</source>
        <extracomment>How to find a trial &gt; Other lists</extracomment>
        <translation>Mae gan yr Health Research Authority [grynodebau byr o astudiaethau](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/) a gafodd eu cymeradwyo yn y DU. [](claim:link-clinicaltrials-gov)</translation>
    </message>
    <message>
        <source>When you find one</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Pan fyddwch chi’n dod o hyd i un</translation>
    </message>
    <message>
        <source>A trial can fill up or close quickly. Give your specialist the trial number (it starts with NCT) and ask them to check. [](claim:real-uk-trials)</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Gall treial lenwi neu gau’n gyflym. Rhowch rif y treial (mae’n dechrau gydag NCT) i’ch arbenigwr, a gofynnwch i’r arbenigwr wirio. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>Things to look for, and to ask:</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Pethau i chwilio amdanyn nhw, ac i’w gofyn:</translation>
    </message>
    <message>
        <source>Is it still taking people, and where?</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>A yw’n dal i dderbyn pobl, a ble?</translation>
    </message>
    <message>
        <source>Is it for my condition and my age?</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>A yw ar gyfer fy nghyflwr i a fy oedran i?</translation>
    </message>
    <message>
        <source>What is it mainly testing: is it safe, what dose, or does it work?</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Beth mae’n ei brofi’n bennaf: a yw’n ddiogel, pa ddos, neu a yw’n gweithio?</translation>
    </message>
    <message>
        <source>Would I surely get CAR-T, or might I be put in a group that gets something else?</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Fyddwn i’n sicr o gael CAR-T, neu a allwn i gael fy rhoi mewn grŵp sy’n cael rhywbeth arall?</translation>
    </message>
    <message>
        <source>How many visits are there, and for how many years?</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Faint o ymweliadau sydd, ac am faint o flynyddoedd?</translation>
    </message>
    <message>
        <source>A few trials now compare CAR-T with another treatment or a [dummy treatment](term:placebo). In those you cannot choose which you get. [](claim:omit-randomised)</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Mae ychydig o dreialon nawr yn cymharu CAR-T â thriniaeth arall neu â [thriniaeth ffug](term:placebo). Yn y rheini, allwch chi ddim dewis pa un y cewch chi. [](claim:omit-randomised)</translation>
    </message>
    <message>
        <source>Most trials give one [infusion](term:infusion) after chemotherapy. Some are different. The leaflet for your trial will say. [](claim:one-infusion-always)</source>
        <extracomment>How to find a trial &gt; When you find one</extracomment>
        <translation>Mae’r rhan fwyaf o dreialon yn rhoi un [trwythiad](term:infusion) ar ôl cemotherapi. Mae rhai’n wahanol. Bydd y daflen wybodaeth ar gyfer eich treial chi’n dweud. [](claim:one-infusion-always)</translation>
    </message>
    <message>
        <source>Read more before you ask</source>
        <extracomment>How to find a trial &gt; Read more before you ask</extracomment>
        <translation>Darllenwch ragor cyn i chi ofyn</translation>
    </message>
    <message>
        <source>The Advanced Therapy Treatment Centre network has a [guide to CAR-T trials](https://theattcnetwork.co.uk/patients-and-public/car-t-patient-guide). It is for people who join, or think of joining, a CAR-T trial. [](claim:link-penn-medicine)</source>
        <extracomment>How to find a trial &gt; Read more before you ask</extracomment>
        <translation>Mae gan rwydwaith yr Advanced Therapy Treatment Centre [ganllaw i dreialon CAR-T](https://theattcnetwork.co.uk/patients-and-public/car-t-patient-guide). Mae ar gyfer pobl sy’n ymuno â threial CAR-T, neu’n ystyried ymuno ag un. [](claim:link-penn-medicine)</translation>
    </message>
    <message>
        <source>On our own pages, see [trials in the UK](page:uk-trials) and [questions for your doctor](page:questions). Or answer some short questions first, to [get ready to ask](action:eligibility).</source>
        <extracomment>How to find a trial &gt; Read more before you ask</extracomment>
        <translation>Ar ein tudalennau ni, darllenwch [treialon yn y DU](page:uk-trials) a [chwestiynau i’ch meddyg](page:questions). Neu atebwch rai cwestiynau byr yn gyntaf, i [baratoi i ofyn](action:eligibility).</translation>
    </message>
    <message>
        <source>Be careful</source>
        <extracomment>How to find a trial &gt; Be careful</extracomment>
        <translation>Byddwch yn ofalus</translation>
    </message>
    <message>
        <source>Be careful of clinics, at home or abroad, that sell CAR-T or “immune reset” treatment outside proper trials. Real trials do not charge you to join. Talk to your specialist first. [](claim:omit-abroad)</source>
        <extracomment>How to find a trial &gt; Be careful</extracomment>
        <translation>Byddwch yn ofalus o glinigau, yn y DU neu dramor, sy’n gwerthu CAR-T neu driniaeth “ailosod y system imiwnedd” y tu allan i dreialon go iawn. Dydy treialon go iawn ddim yn codi tâl arnoch chi am ymuno. Siaradwch â’ch arbenigwr yn gyntaf. [](claim:omit-abroad)</translation>
    </message>
    <message>
        <source>It is your choice</source>
        <extracomment>How to find a trial &gt; It is your choice</extracomment>
        <translation>Eich dewis chi yw hyn</translation>
    </message>
    <message>
        <source>Taking part in a trial is your choice. It is fine to say no, or to change your mind. Saying no will not affect your usual care. [](claim:conclusion-be-part)</source>
        <extracomment>How to find a trial &gt; It is your choice</extracomment>
        <translation>Eich dewis chi yw cymryd rhan mewn treial. Mae’n iawn dweud na, neu newid eich meddwl. Fydd dweud na ddim yn effeithio ar eich gofal arferol. [](claim:conclusion-be-part)</translation>
    </message>
</context>
<context>
    <name>four-steps.md</name>
    <message>
        <source>The four steps</source>
        <extracomment>The four steps</extracomment>
        <translation>Y pedwar cam</translation>
    </message>
    <message>
        <source>It is often 2 to 3 months from first tests to infusion, sometimes longer. Getting over it takes months. [](claim:timeline-weeks)</source>
        <extracomment>The four steps</extracomment>
        <translation>Yn aml mae 2 i 3 mis rhwng y profion cyntaf a’r trwythiad, ac weithiau fwy. Mae dod dros y driniaeth yn cymryd misoedd. [](claim:timeline-weeks)</translation>
    </message>
    <message>
        <source>Collecting cells</source>
        <extracomment>The four steps</extracomment>
        <translation>Casglu celloedd</translation>
    </message>
    <message>
        <source>A machine keeps some white cells.</source>
        <extracomment>The four steps</extracomment>
        <translation>Mae peiriant yn cadw rhai celloedd gwyn.</translation>
    </message>
    <message>
        <source>Often 2 to 6 hours</source>
        <extracomment>The four steps</extracomment>
        <translation>2 i 6 awr yn aml</translation>
    </message>
    <message>
        <source>Changing them</source>
        <extracomment>The four steps</extracomment>
        <translation>Eu newid</translation>
    </message>
    <message>
        <source>A lab changes your T cells and grows more.</source>
        <extracomment>The four steps</extracomment>
        <translation>Mae labordy yn newid eich celloedd T ac yn tyfu mwy.</translation>
    </message>
    <message>
        <source>About 2 to 5 weeks, or longer</source>
        <extracomment>The four steps</extracomment>
        <translation>Tua 2 i 5 wythnos, neu fwy</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>The four steps</extracomment>
        <translation>Cemotherapi</translation>
    </message>
    <message>
        <source>It makes room for the new cells.</source>
        <extracomment>The four steps</extracomment>
        <translation>Mae’n gwneud lle i’r celloedd newydd.</translation>
    </message>
    <message>
        <source>1 to 3 days, then a few days’ rest</source>
        <extracomment>The four steps</extracomment>
        <translation>1 i 3 diwrnod, yna ychydig ddyddiau o orffwys</translation>
    </message>
    <message>
        <source>Giving them back</source>
        <extracomment>The four steps</extracomment>
        <translation>Eu rhoi’n ôl</translation>
    </message>
    <message>
        <source>The cells go back through a drip.</source>
        <extracomment>The four steps</extracomment>
        <translation>Mae’r celloedd yn mynd yn ôl drwy ddrip.</translation>
    </message>
    <message>
        <source>Usually less than an hour</source>
        <extracomment>The four steps</extracomment>
        <translation>Llai nag awr fel arfer</translation>
    </message>
    <message>
        <source>Step 1. Collecting cells</source>
        <extracomment>The four steps &gt; Step 1. Collecting cells</extracomment>
        <translation>Cam 1. Casglu celloedd</translation>
    </message>
    <message>
        <source>Your blood passes through a machine that keeps some white cells and gives you back the rest. This is called [apheresis](term:apheresis). It often takes 2 to 6 hours. Sometimes it has to be done again. [](claim:step1-collection)</source>
        <extracomment>The four steps &gt; Step 1. Collecting cells</extracomment>
        <translation>Mae eich gwaed yn mynd drwy beiriant sy’n cadw rhai celloedd gwyn ac yn rhoi’r gweddill yn ôl i chi. Enw hyn yw [afferesis](term:apheresis). Yn aml mae’n cymryd 2 i 6 awr. Weithiau mae’n rhaid ei wneud eto. [](claim:step1-collection)</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare) Ask what happens if your disease flares. [](claim:step1-collection)</source>
        <extracomment>The four steps &gt; Step 1. Collecting cells</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare) Gofynnwch beth fydd yn digwydd os cewch chi bwl o’ch clefyd. [](claim:step1-collection)</translation>
    </message>
    <message>
        <source>Step 2. Changing them in a lab</source>
        <extracomment>The four steps &gt; Step 2. Changing them in a lab</extracomment>
        <translation>Cam 2. Eu newid mewn labordy</translation>
    </message>
    <message>
        <source>A lab changes your [T cells](term:t-cell) and grows more of them. This usually takes about 2 to 5 weeks and can take longer. Sometimes the lab cannot make a usable product. [](claim:step2-engineering)</source>
        <extracomment>The four steps &gt; Step 2. Changing them in a lab</extracomment>
        <translation>Mae labordy yn newid eich [celloedd T](term:t-cell) ac yn tyfu mwy ohonyn nhw. Mae hyn fel arfer yn cymryd tua 2 i 5 wythnos, a gall gymryd mwy o amser. Weithiau dydy’r labordy ddim yn gallu gwneud cynnyrch y mae modd ei ddefnyddio. [](claim:step2-engineering)</translation>
    </message>
    <message>
        <source>Step 3. Chemotherapy</source>
        <extracomment>The four steps &gt; Step 3. Chemotherapy</extracomment>
        <translation>Cam 3. Cemotherapi</translation>
    </message>
    <message>
        <source>Most people first have 1 to 3 days of chemotherapy (usually fludarabine and cyclophosphamide), followed by a few days’ rest. It makes room for the new cells. [](claim:step3-conditioning-mild) You may hear it called [conditioning](term:conditioning).</source>
        <extracomment>The four steps &gt; Step 3. Chemotherapy</extracomment>
        <translation>Mae’r rhan fwyaf o bobl yn cael 1 i 3 diwrnod o gemotherapi yn gyntaf (fludarabine a cyclophosphamide fel arfer), ac yna ychydig ddyddiau o orffwys. Mae’n gwneud lle i’r celloedd newydd. [](claim:step3-conditioning-mild) Efallai y clywch chi’r enw [cyflyru](term:conditioning) arno.</translation>
    </message>
    <message>
        <source>The dose is lower than for many cancers, but it is real chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. A few newer kinds of CAR-T do not need it. [](claim:step3-conditioning-mild)</source>
        <extracomment>The four steps &gt; Step 3. Chemotherapy</extracomment>
        <translation>Mae’r dos yn is nag ar gyfer llawer o ganserau, ond cemotherapi go iawn yw hwn. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. Does dim angen cemotherapi gydag ychydig o’r mathau mwy newydd o CAR-T. [](claim:step3-conditioning-mild)</translation>
    </message>
    <message>
        <source>Ask about saving eggs, sperm or embryos before you start; do not wait to be told. [](claim:fertility)</source>
        <extracomment>The four steps &gt; Step 3. Chemotherapy</extracomment>
        <translation>Gofynnwch am gadw wyau, sberm neu embryonau cyn i chi ddechrau; peidiwch ag aros i rywun ddweud wrthych chi. [](claim:fertility)</translation>
    </message>
    <message>
        <source>Ask which number to ring, day or night, if you feel ill after the chemotherapy.</source>
        <extracomment>The four steps &gt; Step 3. Chemotherapy</extracomment>
        <translation>Gofynnwch pa rif i’w ffonio, ddydd neu nos, os byddwch chi’n teimlo’n sâl ar ôl y cemotherapi.</translation>
    </message>
    <message>
        <source>Step 4. Giving them back</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Cam 4. Eu rhoi’n ôl</translation>
    </message>
    <message>
        <source>The cells go back through a drip into a vein. It usually takes less than an hour. The watching afterwards takes much longer. [](claim:step4-infusion)</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Mae’r celloedd yn mynd yn ôl drwy ddrip i wythïen. Fel arfer mae’n cymryd llai nag awr. Mae cadw golwg arnoch chi wedyn yn cymryd llawer mwy o amser. [](claim:step4-infusion)</translation>
    </message>
    <message>
        <source>Plan for about 1 to 2 weeks in hospital, longer if there are problems. Then stay close by. [](claim:hospital-stay)</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Cynlluniwch ar gyfer tua 1 i 2 wythnos yn yr ysbyty, neu fwy os bydd problemau. Yna arhoswch gerllaw. [](claim:hospital-stay)</translation>
    </message>
    <message>
        <source>After CAR-T, ring at once for any of these</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Ar ôl CAR-T, ffoniwch ar unwaith os cewch chi unrhyw un o’r rhain</translation>
    </message>
    <message>
        <source>Any fever, shivering, new confusion, shaking, breathlessness, rash or bleeding: ring your hospital’s CAR-T number at once, day or night. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Unrhyw dwymyn, rhyndod, dryswch newydd, cryndod, diffyg anadl, brech neu waedu: ffoniwch rif CAR-T eich ysbyty ar unwaith, ddydd neu nos. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>A fit, fainting, trouble breathing, sudden trouble speaking, or someone who cannot be woken: call 999. [](claim:omit-emergency) [](claim:omit-icans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Ffit, llewygu, trafferth anadlu, trafferth siarad sy’n dechrau’n sydyn, neu rywun nad oes modd ei ddeffro: ffoniwch 999. [](claim:omit-emergency) [](claim:omit-icans)</translation>
    </message>
    <message>
        <source>Say: “I have had CAR-T.” Show your alert card. Do not take paracetamol before you call, as it can hide a fever. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Dywedwch: “Rydw i wedi cael CAR-T.” Dangoswch eich cerdyn rhybudd. Peidiwch â chymryd paracetamol cyn i chi ffonio, oherwydd gall guddio twymyn. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>[When to get help fast](page:get-help-fast)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>[Pryd i gael help ar frys](page:get-help-fast)</translation>
    </message>
    <message>
        <source>It may not work</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Efallai na fydd yn gweithio</translation>
    </message>
    <message>
        <source>The cells may not be made well enough to use, or may not work for you. [](claim:omit-may-fail)</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Efallai na fydd y celloedd yn cael eu gwneud yn ddigon da i’w defnyddio, neu efallai na fyddan nhw’n gweithio i chi. [](claim:omit-may-fail)</translation>
    </message>
    <message>
        <source>Not every trial is the same</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Dydy pob treial ddim yr un fath</translation>
    </message>
    <message>
        <source>Most trials give one infusion after chemotherapy. Some are different. One product being tested for myasthenia gravis is given once a week for six weeks as an outpatient, with no chemotherapy. The leaflet for your trial will say. [](claim:one-infusion-always)</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Mae’r rhan fwyaf o dreialon yn rhoi un trwythiad ar ôl cemotherapi. Mae rhai’n wahanol. Mae un cynnyrch sy’n cael ei brofi ar gyfer myasthenia gravis yn cael ei roi unwaith yr wythnos am chwe wythnos i gleifion allanol, heb gemotherapi. Bydd y daflen wybodaeth ar gyfer eich treial chi’n dweud. [](claim:one-infusion-always)</translation>
    </message>
    <message>
        <source>Read more about what happens [week by week](page:week-by-week).</source>
        <extracomment>The four steps &gt; Step 4. Giving them back</extracomment>
        <translation>Darllenwch fwy am yr hyn sy’n digwydd [o wythnos i wythnos](page:week-by-week).</translation>
    </message>
    <message>
        <source>![An arm lies beside a machine. Blood goes into the machine and back to the arm.](diagram:step-collect)</source>
        <extracomment>The four steps</extracomment>
        <translation>![Mae braich yn gorwedd wrth ymyl peiriant. Mae gwaed yn mynd i mewn i’r peiriant ac yn ôl i’r fraich.](diagram:step-collect)</translation>
    </message>
    <message>
        <source>![A T cell is given hooks. Below it are many cells with hooks.](diagram:step-change)</source>
        <extracomment>The four steps</extracomment>
        <translation>![Mae cell T yn cael bachau. Oddi tani mae llawer o gelloedd â bachau.](diagram:step-change)</translation>
    </message>
    <message>
        <source>![An arm with a drip from a bag of liquid.](diagram:step-chemotherapy)</source>
        <extracomment>The four steps</extracomment>
        <translation>![Braich gyda drip o fag o hylif.](diagram:step-chemotherapy)</translation>
    </message>
    <message>
        <source>![An arm with a drip from a bag that holds cells.](diagram:step-infusion)</source>
        <extracomment>The four steps</extracomment>
        <translation>![Braich gyda drip o fag sy’n dal celloedd.](diagram:step-infusion)</translation>
    </message>
</context>
<context>
    <name>future.md</name>
    <message>
        <source>What may come next</source>
        <extracomment>What may come next</extracomment>
        <translation>Beth allai ddod nesaf</translation>
    </message>
    <message>
        <source>Nobody can say what will come next, or when. This page tells you what is being tested, and what is still not known.</source>
        <extracomment>What may come next</extracomment>
        <translation>Does neb yn gallu dweud beth ddaw nesaf, na phryd. Mae’r dudalen hon yn dweud wrthych chi beth sy’n cael ei brofi, a beth does neb yn ei wybod o hyd.</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <extracomment>What may come next &gt; Other conditions</extracomment>
        <translation>Cyflyrau eraill</translation>
    </message>
    <message>
        <source>Researchers are starting to look at other conditions. [](claim:future-more-conditions)</source>
        <extracomment>What may come next &gt; Other conditions</extracomment>
        <translation>Mae ymchwilwyr yn dechrau edrych ar gyflyrau eraill. [](claim:future-more-conditions)</translation>
    </message>
    <message>
        <source>One woman in Germany with severe ulcerative colitis did well in a 2025 report, but that is one person. [](claim:future-more-conditions)</source>
        <extracomment>What may come next &gt; Other conditions</extracomment>
        <translation>Mewn adroddiad yn 2025, aeth pethau’n dda i un fenyw yn yr Almaen â cholitis briwiol difrifol iawn, ond un person yw hynny. [](claim:future-more-conditions)</translation>
    </message>
    <message>
        <source>For type 1 diabetes, very small early studies of a different kind of cell are being planned. [](claim:future-more-conditions)</source>
        <extracomment>What may come next &gt; Other conditions</extracomment>
        <translation>Ar gyfer diabetes math 1, mae astudiaethau cynnar, bach iawn o fath gwahanol o gell yn cael eu cynllunio. [](claim:future-more-conditions)</translation>
    </message>
    <message>
        <source>This does not mean that CAR-T will be offered for these conditions.</source>
        <extracomment>What may come next &gt; Other conditions</extracomment>
        <translation>Dydy hyn ddim yn golygu y bydd CAR-T yn cael ei gynnig ar gyfer y cyflyrau hyn.</translation>
    </message>
    <message>
        <source>Other kinds of CAR-T</source>
        <extracomment>What may come next &gt; Other kinds of CAR-T</extracomment>
        <translation>Mathau eraill o CAR-T</translation>
    </message>
    <message>
        <source>Some newer kinds are being tested as outpatient treatment or without chemotherapy. We do not know yet whether they are as good or safer. [](claim:future-safer-outpatient)</source>
        <extracomment>What may come next &gt; Other kinds of CAR-T</extracomment>
        <translation>Mae rhai mathau mwy newydd yn cael eu profi fel triniaeth i gleifion allanol neu heb gemotherapi. Dydyn ni ddim yn gwybod eto a ydyn nhw cystal neu’n fwy diogel. [](claim:future-safer-outpatient)</translation>
    </message>
    <message>
        <source>One product being tested for myasthenia gravis is given once a week for six weeks as an outpatient, with no chemotherapy. [](claim:one-infusion-always)</source>
        <extracomment>What may come next &gt; Other kinds of CAR-T</extracomment>
        <translation>Mae un cynnyrch sy’n cael ei brofi ar gyfer myasthenia gravis yn cael ei roi unwaith yr wythnos am chwe wythnos i gleifion allanol, heb gemotherapi. [](claim:one-infusion-always)</translation>
    </message>
    <message>
        <source>Trials that compare</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Treialon sy’n cymharu</translation>
    </message>
    <message>
        <source>Most studies so far are small, short, and have no comparison group. That means we cannot be sure how much of the benefit came from CAR-T. Studies that go well are also more likely to be published. [](claim:omit-small-no-control)</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Mae’r rhan fwyaf o astudiaethau hyd yma’n fach, yn fyr, a heb grŵp cymharu. Mae hynny’n golygu na allwn ni fod yn siŵr faint o’r budd a ddaeth o CAR-T. Mae astudiaethau sy’n mynd yn dda hefyd yn fwy tebygol o gael eu cyhoeddi. [](claim:omit-small-no-control)</translation>
    </message>
    <message>
        <source>A few trials now compare CAR-T with another treatment or a [dummy treatment](term:placebo). In those you cannot choose which you get. [](claim:omit-randomised)</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Mae ychydig o dreialon nawr yn cymharu CAR-T â thriniaeth arall neu â [thriniaeth ffug](term:placebo). Yn y rheini, allwch chi ddim dewis pa un y cewch chi. [](claim:omit-randomised)</translation>
    </message>
    <message>
        <source>These are the steps of proof. Not every treatment gets to the end.</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Dyma gamau’r dystiolaeth. Nid pob triniaeth sy’n cyrraedd y diwedd.</translation>
    </message>
    <message>
        <source>Case series</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Cyfres o achosion</translation>
    </message>
    <message>
        <source>All have the same treatment. There is nobody to compare them with.</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Mae pawb yn cael yr un driniaeth. Does dim pobl eraill i’w cymharu â nhw.</translation>
    </message>
    <message>
        <source>Comparison trial</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Treial cymharu</translation>
    </message>
    <message>
        <source>Some have the treatment. Some have another one, or a dummy one.</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Mae rhai’n cael y driniaeth. Mae rhai’n cael un arall, neu un ffug.</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Wedi’i chymeradwyo</translation>
    </message>
    <message>
        <source>The regulator has said that doctors may use it.</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>Mae’r rheoleiddiwr wedi dweud y caiff meddygon ei defnyddio.</translation>
    </message>
    <message>
        <source>The NHS</source>
        <extracomment>What may come next &gt; The NHS</extracomment>
        <translation>Y GIG</translation>
    </message>
    <message>
        <source>Nobody can say yet if, or when, the NHS will offer it. [](claim:nhs-2027) When we last checked (November 2026), we could not find a NICE decision on CAR-T for any autoimmune disease. It is not known when there will be one. [](claim:nice-2025-2026) Read more on [costs and the NHS](page:costs).</source>
        <extracomment>What may come next &gt; The NHS</extracomment>
        <translation>Does neb yn gallu dweud eto a fydd y GIG yn ei gynnig, na phryd. [](claim:nhs-2027) Pan wnaethon ni wirio ddiwethaf (Tachwedd 2026), doedden ni ddim yn gallu dod o hyd i benderfyniad gan NICE ar CAR-T ar gyfer unrhyw glefyd awto-imiwn. Does neb yn gwybod pryd y bydd un. [](claim:nice-2025-2026) Darllenwch fwy am [gostau a’r GIG](page:costs).</translation>
    </message>
    <message>
        <source>What nobody can say yet</source>
        <extracomment>What may come next &gt; The NHS</extracomment>
        <translation>Beth does neb yn gallu ei ddweud eto</translation>
    </message>
    <message>
        <source>how long [remission](term:remission) lasts: the disease can come back [](claim:cured-not-managed)</source>
        <extracomment>What may come next &gt; The NHS</extracomment>
        <translation>pa mor hir mae [ysbaid](term:remission) yn para: gall y clefyd ddod yn ôl [](claim:cured-not-managed)</translation>
    </message>
    <message>
        <source>how big the risk of new cancers is: they can happen after CAR-T, but for autoimmune disease people have not been followed long enough to know [](claim:secondary-cancers)</source>
        <extracomment>What may come next &gt; The NHS</extracomment>
        <translation>pa mor fawr yw’r risg o ganserau newydd: gallan nhw ddigwydd ar ôl CAR-T, ond yn achos clefyd awto-imiwn dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>whether newer kinds are as good or safer [](claim:future-safer-outpatient)</source>
        <extracomment>What may come next &gt; The NHS</extracomment>
        <translation>a yw mathau mwy newydd cystal neu’n fwy diogel [](claim:future-safer-outpatient)</translation>
    </message>
    <message>
        <source>if, or when, the NHS will offer it [](claim:nhs-2027)</source>
        <extracomment>What may come next &gt; The NHS</extracomment>
        <translation>a fydd y GIG yn ei gynnig, a phryd [](claim:nhs-2027)</translation>
    </message>
    <message>
        <source>How to keep up</source>
        <extracomment>What may come next &gt; How to keep up</extracomment>
        <translation>Sut i gael y newyddion diweddaraf</translation>
    </message>
    <message>
        <source>Ask your specialist once in a while if anything has changed for your condition.</source>
        <extracomment>What may come next &gt; How to keep up</extracomment>
        <translation>Gofynnwch i’ch arbenigwr o bryd i’w gilydd a oes unrhyw beth wedi newid ar gyfer eich cyflwr chi.</translation>
    </message>
    <message>
        <source>Search [Be Part of Research](https://bepartofresearch.nihr.ac.uk/). If you find nothing, try again in a month. [](claim:link-be-part-of-research)</source>
        <extracomment>What may come next &gt; How to keep up</extracomment>
        <translation>Chwiliwch ar [Be Part of Research](https://bepartofresearch.nihr.ac.uk/). Os na fyddwch chi’n dod o hyd i ddim byd, rhowch gynnig arall arni ymhen mis. [](claim:link-be-part-of-research)</translation>
    </message>
    <message>
        <source>Look for the size of a study when you read the news: how many people, for how long, and was anyone compared?</source>
        <extracomment>What may come next &gt; How to keep up</extracomment>
        <translation>Wrth ddarllen y newyddion, edrychwch pa mor fawr yw astudiaeth: faint o bobl, am faint o amser, ac a gafodd pobl eu cymharu â phobl eraill?</translation>
    </message>
    <message>
        <source>Be careful of clinics, at home or abroad, that sell CAR-T or “immune reset” treatment outside proper trials. [](claim:omit-abroad)</source>
        <extracomment>What may come next &gt; How to keep up</extracomment>
        <translation>Byddwch yn ofalus o glinigau, yn y DU neu dramor, sy’n gwerthu CAR-T neu driniaeth “ailosod y system imiwnedd” y tu allan i dreialon go iawn. [](claim:omit-abroad)</translation>
    </message>
    <message>
        <source>It is fine to be interested, and it is fine to say no or to wait. [](claim:conclusion-uk-access-growing)</source>
        <extracomment>What may come next &gt; How to keep up</extracomment>
        <translation>Mae’n iawn bod â diddordeb, ac mae’n iawn dweud na neu aros. [](claim:conclusion-uk-access-growing)</translation>
    </message>
    <message>
        <source>![Three people on one side of a dotted line. The other side is empty.](diagram:ladder-case-series)</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>![Tri o bobl ar un ochr i linell ddotiog. Mae’r ochr arall yn wag.](diagram:ladder-case-series)</translation>
    </message>
    <message>
        <source>![Three people on each side of a dotted line.](diagram:ladder-comparison)</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>![Tri o bobl ar bob ochr i linell ddotiog.](diagram:ladder-comparison)</translation>
    </message>
    <message>
        <source>![Many people beside a paper with a tick.](diagram:ladder-approved)</source>
        <extracomment>What may come next &gt; Trials that compare</extracomment>
        <translation>![Llawer o bobl wrth ymyl papur â thic arno.](diagram:ladder-approved)</translation>
    </message>
</context>
<context>
    <name>get-help-fast.md</name>
    <message>
        <source>When to get help fast</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Pryd i gael help ar frys</translation>
    </message>
    <message>
        <source>After CAR-T, some signs need help at once. Call 999, or ring your hospital’s CAR-T number day or night. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Ar ôl CAR-T, mae rhai arwyddion yn golygu bod angen help ar unwaith. Ffoniwch 999, neu ffoniwch rif CAR-T eich ysbyty ddydd neu nos. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>Call 999 for any of these</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Ffoniwch 999 os oes unrhyw un o’r rhain</translation>
    </message>
    <message>
        <source>a fit (seizure)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>ffit (trawiad)</translation>
    </message>
    <message>
        <source>fainting</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>llewygu</translation>
    </message>
    <message>
        <source>trouble breathing</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>trafferth anadlu</translation>
    </message>
    <message>
        <source>sudden trouble speaking [](claim:omit-icans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>trafferth siarad sy’n dechrau’n sydyn [](claim:omit-icans)</translation>
    </message>
    <message>
        <source>someone who cannot be woken</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>rhywun nad oes modd ei ddeffro</translation>
    </message>
    <message>
        <source>These are examples. Call 999 whenever a life may be in danger. [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Enghreifftiau yw’r rhain. Ffoniwch 999 bob tro y gallai bywyd fod mewn perygl. [](claim:nhs-111)</translation>
    </message>
    <message>
        <source>Say: “I have had CAR-T.” Show your alert card. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Dywedwch: “Rydw i wedi cael CAR-T.” Dangoswch eich cerdyn rhybudd. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>If you feel very ill and cannot get through to your hospital, call 999 and say you have had CAR-T. [](claim:support-24-7)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Os ydych chi’n teimlo’n sâl iawn ac yn methu cael gafael ar eich ysbyty, ffoniwch 999 a dywedwch eich bod chi wedi cael CAR-T. [](claim:support-24-7)</translation>
    </message>
    <message>
        <source>After CAR-T, ring your hospital’s CAR-T number at once for any of these</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Ar ôl CAR-T, ffoniwch rif CAR-T eich ysbyty ar unwaith os oes unrhyw un o’r rhain</translation>
    </message>
    <message>
        <source>Ring day or night. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Ffoniwch ddydd neu nos. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>any fever (one UK leaflet says 37.5°C or above)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>unrhyw dwymyn (mae un daflen wybodaeth yn y DU yn dweud 37.5°C neu uwch)</translation>
    </message>
    <message>
        <source>shivering</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>rhyndod</translation>
    </message>
    <message>
        <source>new confusion</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>dryswch newydd</translation>
    </message>
    <message>
        <source>shaking</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>cryndod</translation>
    </message>
    <message>
        <source>breathlessness (if it is hard to breathe, call 999)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>diffyg anadl (os yw’n anodd anadlu, ffoniwch 999)</translation>
    </message>
    <message>
        <source>a rash</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>brech</translation>
    </message>
    <message>
        <source>bleeding</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>gwaedu</translation>
    </message>
    <message>
        <source>trouble writing, or trouble finding words (if it is suddenly hard to speak, call 999) [](claim:icans-not-mentioned)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>trafferth ysgrifennu, neu drafferth dod o hyd i eiriau (os yw siarad yn mynd yn anodd yn sydyn, ffoniwch 999) [](claim:icans-not-mentioned)</translation>
    </message>
    <message>
        <source>extreme sleepiness (if someone cannot be woken, call 999) [](claim:omit-icans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>cysgadrwydd eithafol (os nad oes modd deffro rhywun, ffoniwch 999) [](claim:omit-icans)</translation>
    </message>
    <message>
        <source>a bad headache [](claim:icans-not-mentioned)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>cur pen drwg [](claim:icans-not-mentioned)</translation>
    </message>
    <message>
        <source>Not sure which number to ring? Call 999.</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Ddim yn siŵr pa rif i’w ffonio? Ffoniwch 999.</translation>
    </message>
    <message>
        <source>Say: “I have had CAR-T.” Show your alert card. Do not take paracetamol before you call, as it can hide a fever. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Dywedwch: “Rydw i wedi cael CAR-T.” Dangoswch eich cerdyn rhybudd. Peidiwch â chymryd paracetamol cyn i chi ffonio, oherwydd gall guddio twymyn. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>CAR-T can affect the brain</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Gall CAR-T effeithio ar yr ymennydd</translation>
    </message>
    <message>
        <source>Confusion, trouble speaking or writing, shaking, extreme sleepiness or a fit are emergencies. [](claim:omit-icans) The two lists above say which number to ring. If you cannot get through, or are not sure, call 999.</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Mae dryswch, trafferth siarad neu ysgrifennu, cryndod, cysgadrwydd eithafol neu ffit yn argyfwng. [](claim:omit-icans) Mae’r ddwy restr uchod yn dweud pa rif i’w ffonio. Os ydych chi’n methu cael gafael ar neb, neu os nad ydych chi’n siŵr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>This side effect usually gets better with treatment, but it can be life-threatening. The people around you may notice it first: show them this page. [](claim:icans-not-mentioned)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Mae’r sgil-effaith hon fel arfer yn gwella gyda thriniaeth, ond gall fygwth bywyd. Efallai mai’r bobl o’ch cwmpas fydd yn sylwi arni gyntaf: dangoswch y dudalen hon iddyn nhw. [](claim:icans-not-mentioned)</translation>
    </message>
    <message>
        <source>The screen [Get help now](action:help) has the main numbers on one page.</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast</extracomment>
        <translation>Mae’r prif rifau ar un dudalen ar y sgrin [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>Check your temperature</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Check your temperature</extracomment>
        <translation>Mesurwch eich tymheredd</translation>
    </message>
    <message>
        <source>One UK leaflet asks people to check their temperature every day and ring at 37.5°C or above. If your own team gives you another temperature, use theirs. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Check your temperature</extracomment>
        <translation>Mae un daflen wybodaeth yn y DU yn gofyn i bobl fesur eu tymheredd bob dydd, a ffonio os yw’n 37.5°C neu uwch. Os bydd eich tîm chi’n rhoi tymheredd arall i chi, defnyddiwch hwnnw. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>It is not flu</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; It is not flu</extracomment>
        <translation>Nid ffliw yw hyn</translation>
    </message>
    <message>
        <source>[CRS](term:crs) often starts with fever, chills, aches and tiredness. It can feel like flu, but it is not flu. It can become serious: low blood pressure, fast heartbeat, trouble breathing. Any fever after CAR-T needs an urgent call to your team, day or night. [](claim:crs-like-flu)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; It is not flu</extracomment>
        <translation>Mae [CRS](term:crs) yn aml yn dechrau gyda thwymyn, oerfel a chryndod, poenau a blinder. Gall deimlo fel ffliw, ond nid ffliw yw CRS. Gall fynd yn ddifrifol: pwysedd gwaed isel, curiad calon cyflym, trafferth anadlu. Os cewch chi unrhyw dwymyn ar ôl CAR-T, rhaid ffonio eich tîm ar frys, ddydd neu nos. [](claim:crs-like-flu)</translation>
    </message>
    <message>
        <source>CRS usually starts in the first 2 weeks, often in the first few days. Other problems can start later, so keep watching for new symptoms. [](claim:crs-timing)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; It is not flu</extracomment>
        <translation>Mae CRS fel arfer yn dechrau yn y 2 wythnos gyntaf, yn aml yn yr ychydig ddyddiau cyntaf. Gall problemau eraill ddechrau’n ddiweddarach, felly daliwch i gadw llygad am symptomau newydd. [](claim:crs-timing)</translation>
    </message>
    <message>
        <source>The number to ring</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; The number to ring</extracomment>
        <translation>Y rhif i’w ffonio</translation>
    </message>
    <message>
        <source>Before you go home after CAR-T, the hospital should give you a phone number that is answered day and night. Ask for it, and keep it on your fridge, in your phone and on your alert card. Do not go home without it. [](claim:support-24-7)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; The number to ring</extracomment>
        <translation>Cyn i chi fynd adref ar ôl CAR-T, dylai’r ysbyty roi rhif ffôn i chi sy’n cael ei ateb ddydd a nos. Gofynnwch amdano, a chadwch y rhif ar eich oergell, yn eich ffôn ac ar eich cerdyn rhybudd. Peidiwch â mynd adref hebddo. [](claim:support-24-7)</translation>
    </message>
    <message>
        <source>Ask too which number to ring if you feel ill after the chemotherapy, before you have the cells.</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; The number to ring</extracomment>
        <translation>Gofynnwch hefyd pa rif i’w ffonio os byddwch chi’n teimlo’n sâl ar ôl y cemotherapi, cyn i chi gael y celloedd.</translation>
    </message>
    <message>
        <source>Write the number down where the people around you can see it.</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; The number to ring</extracomment>
        <translation>Ysgrifennwch y rhif lle gall y bobl o’ch cwmpas ei weld.</translation>
    </message>
    <message>
        <source>Your alert card</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Your alert card</extracomment>
        <translation>Eich cerdyn rhybudd</translation>
    </message>
    <message>
        <source>You should get a patient [alert card](term:alert-card). Carry it always. Show it to every doctor, nurse, dentist, pharmacist and paramedic. If you are not given one, ask. [](claim:omit-alert-card)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Your alert card</extracomment>
        <translation>Dylech chi gael [cerdyn rhybudd](term:alert-card) i gleifion. Cariwch y cerdyn gyda chi bob amser. Dangoswch y cerdyn i bob meddyg, nyrs, deintydd, fferyllydd a pharafeddyg. Os na chewch chi un, gofynnwch. [](claim:omit-alert-card)</translation>
    </message>
    <message>
        <source>Help soon, when it is not an emergency</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Help soon, when it is not an emergency</extracomment>
        <translation>Help yn fuan, pan nad yw’n argyfwng</translation>
    </message>
    <message>
        <source>If you have had CAR-T and have any sign in the boxes above, do not call 111 or your GP first. Ring your hospital’s CAR-T number or 999. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Help soon, when it is not an emergency</extracomment>
        <translation>Os ydych chi wedi cael CAR-T a bod gennych chi unrhyw arwydd sydd yn y blychau uchod, peidiwch â ffonio 111 na’ch meddyg teulu yn gyntaf. Ffoniwch rif CAR-T eich ysbyty neu 999. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>England, Scotland and Wales: call 111 when you need help soon but it is not an emergency. [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Help soon, when it is not an emergency</extracomment>
        <translation>Lloegr, yr Alban a Chymru: ffoniwch 111 pan fydd angen help arnoch chi’n fuan ond nad yw’n argyfwng. [](claim:nhs-111)</translation>
    </message>
    <message>
        <source>Northern Ireland: call your GP, or your area’s GP out-of-hours service at night and weekends. You can find it on [nidirect](https://www.nidirect.gov.uk). [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Help soon, when it is not an emergency</extracomment>
        <translation>Gogledd Iwerddon: ffoniwch eich meddyg teulu, neu’r gwasanaeth meddyg teulu y tu allan i oriau yn eich ardal chi, gyda’r nos ac ar benwythnosau. Gallwch ddod o hyd iddo ar [nidirect](https://www.nidirect.gov.uk). [](claim:nhs-111)</translation>
    </message>
    <message>
        <source>Everywhere: call 999 in an emergency. [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; Help soon, when it is not an emergency</extracomment>
        <translation>Ym mhobman: ffoniwch 999 mewn argyfwng. [](claim:nhs-111)</translation>
    </message>
    <message>
        <source>If you feel desperate</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; If you feel desperate</extracomment>
        <translation>Os ydych chi’n teimlo’n anobeithiol</translation>
    </message>
    <message>
        <source>Samaritans will listen, at any time. Call 116 123. It is free. [](claim:charity-samaritans) If a life is in danger, call 999. [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. When to get help fast &gt; If you feel desperate</extracomment>
        <translation>Bydd Samaritans yn gwrando, ar unrhyw adeg. Ffoniwch 116 123. Mae’r alwad am ddim. [](claim:charity-samaritans) Os oes bywyd mewn perygl, ffoniwch 999. [](claim:nhs-111)</translation>
    </message>
</context>
<context>
    <name>get-help-now.md</name>
    <message>
        <source>Get help now</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now</extracomment>
        <translation>Cael help nawr</translation>
    </message>
    <message>
        <source>You feel very ill now</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You feel very ill now</extracomment>
        <translation>Rydych chi’n teimlo’n sâl iawn nawr</translation>
    </message>
    <message>
        <source>Call **999** in an emergency. For example: a fit, fainting, trouble breathing, sudden trouble speaking, or someone who cannot be woken. [](claim:omit-emergency) [](claim:omit-icans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You feel very ill now</extracomment>
        <translation>Ffoniwch **999** mewn argyfwng. Er enghraifft: ffit, llewygu, trafferth anadlu, trafferth siarad sy’n dechrau’n sydyn, neu rywun nad oes modd ei ddeffro. [](claim:omit-emergency) [](claim:omit-icans)</translation>
    </message>
    <message>
        <source>If you have had CAR-T, say: “I have had CAR-T.” [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You feel very ill now</extracomment>
        <translation>Os ydych chi wedi cael CAR-T, dywedwch: “Rydw i wedi cael CAR-T.” [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>You need help soon</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You need help soon</extracomment>
        <translation>Mae angen help arnoch chi’n fuan</translation>
    </message>
    <message>
        <source>If you have had CAR-T, ring your hospital’s CAR-T number first. If not, and it is not an emergency: [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You need help soon</extracomment>
        <translation>Os ydych chi wedi cael CAR-T, ffoniwch rif CAR-T eich ysbyty yn gyntaf. Os nad ydych chi wedi cael CAR-T, ac nad yw’n argyfwng: [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>England, Scotland and Wales: call **111**. [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You need help soon</extracomment>
        <translation>Lloegr, yr Alban a Chymru: ffoniwch **111**. [](claim:nhs-111)</translation>
    </message>
    <message>
        <source>Northern Ireland: call your GP, or GP out-of-hours at night and weekends. [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You need help soon</extracomment>
        <translation>Gogledd Iwerddon: ffoniwch eich meddyg teulu, neu’r gwasanaeth meddyg teulu y tu allan i oriau gyda’r nos ac ar benwythnosau. [](claim:nhs-111)</translation>
    </message>
    <message>
        <source>You have had CAR-T</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You have had CAR-T</extracomment>
        <translation>Rydych chi wedi cael CAR-T</translation>
    </message>
    <message>
        <source>Any fever (one UK leaflet says 37.5°C or above), shivering, new confusion, shaking, breathlessness, rash or bleeding: ring your hospital’s CAR-T number at once, day or night. [](claim:omit-emergency) Ring too for extreme sleepiness, trouble writing or finding words, or a bad headache. [](claim:icans-not-mentioned)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You have had CAR-T</extracomment>
        <translation>Unrhyw dwymyn (mae un daflen wybodaeth yn y DU yn dweud 37.5°C neu uwch), rhyndod, dryswch newydd, cryndod, diffyg anadl, brech neu waedu: ffoniwch rif CAR-T eich ysbyty ar unwaith, ddydd neu nos. [](claim:omit-emergency) Ffoniwch hefyd os oes gennych chi gysgadrwydd eithafol, trafferth ysgrifennu neu ddod o hyd i eiriau, neu gur pen drwg. [](claim:icans-not-mentioned)</translation>
    </message>
    <message>
        <source>Say: “I have had CAR-T.” Show your alert card.</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You have had CAR-T</extracomment>
        <translation>Dywedwch: “Rydw i wedi cael CAR-T.” Dangoswch eich cerdyn rhybudd.</translation>
    </message>
    <message>
        <source>Do not take paracetamol before you call. It can hide a fever. [](claim:omit-emergency)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You have had CAR-T</extracomment>
        <translation>Peidiwch â chymryd paracetamol cyn i chi ffonio. Gall guddio twymyn. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>Not sure which number, or cannot get through? Call **999**. [](claim:support-24-7)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You have had CAR-T</extracomment>
        <translation>Ddim yn siŵr pa rif i’w ffonio, neu’n methu cael gafael ar neb? Ffoniwch **999**. [](claim:support-24-7)</translation>
    </message>
    <message>
        <source>You feel desperate</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You feel desperate</extracomment>
        <translation>Rydych chi’n teimlo’n anobeithiol</translation>
    </message>
    <message>
        <source>Call Samaritans: **116 123**. It is free, at any time. Someone will listen. [](claim:charity-samaritans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You feel desperate</extracomment>
        <translation>Ffoniwch Samaritans: **116 123**. Mae’r alwad am ddim, ar unrhyw adeg. Bydd rhywun yn gwrando. [](claim:charity-samaritans)</translation>
    </message>
    <message>
        <source>If life is in danger, call **999**. [](claim:nhs-111)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Get help now &gt; You feel desperate</extracomment>
        <translation>Os yw bywyd mewn perygl, ffoniwch **999**. [](claim:nhs-111)</translation>
    </message>
</context>
<context>
    <name>getting-ready.md</name>
    <message>
        <source>Getting ready for tests</source>
        <extracomment>Getting ready for tests</extracomment>
        <translation>Paratoi ar gyfer profion</translation>
    </message>
    <message>
        <source>Before you can join a trial, the team will do tests. This page is about how to get ready, and what to ask.</source>
        <extracomment>Getting ready for tests</extracomment>
        <translation>Cyn y gallwch chi ymuno â threial, bydd y tîm yn gwneud profion. Mae’r dudalen hon am sut i baratoi, a beth i’w ofyn.</translation>
    </message>
    <message>
        <source>What the tests look at</source>
        <extracomment>Getting ready for tests &gt; What the tests look at</extracomment>
        <translation>Beth mae’r profion yn edrych arno</translation>
    </message>
    <message>
        <source>Your heart, lungs, liver, kidneys and blood counts will be tested. They must be strong enough. “Enough” differs by trial: some lupus trials have treated people whose kidneys were already affected. [](claim:req-organ-function)</source>
        <extracomment>Getting ready for tests &gt; What the tests look at</extracomment>
        <translation>Bydd eich calon, eich ysgyfaint, eich afu, eich arennau a’ch cyfrifon gwaed yn cael eu profi. Rhaid iddyn nhw fod yn ddigon cryf. Mae “digon” yn amrywio o dreial i dreial: mae rhai treialon lwpws wedi trin pobl yr oedd eu harennau wedi’u heffeithio’n barod. [](claim:req-organ-function)</translation>
    </message>
    <message>
        <source>An infection usually means waiting until it has been treated. You will also be tested for hidden infections such as HIV and hepatitis B and C. For some products these rule you out; for others, extra medicine is needed. [](claim:excl-infection)</source>
        <extracomment>Getting ready for tests &gt; What the tests look at</extracomment>
        <translation>Mae haint fel arfer yn golygu aros nes ei fod wedi’i drin. Byddwch hefyd yn cael profion am heintiau cudd fel HIV a hepatitis B ac C. Gyda rhai cynhyrchion, mae’r rhain yn golygu na allwch chi gymryd rhan; gydag eraill, mae angen meddyginiaeth ychwanegol. [](claim:excl-infection)</translation>
    </message>
    <message>
        <source>You cannot join if you are pregnant or breastfeeding. You will usually need to use reliable contraception before and after: 12 months after the cells in some trials. This can apply to men too. [](claim:excl-pregnancy)</source>
        <extracomment>Getting ready for tests &gt; What the tests look at</extracomment>
        <translation>Allwch chi ddim ymuno os ydych chi’n feichiog neu’n bwydo ar y fron. Fel arfer bydd angen i chi ddefnyddio dull dibynadwy o atal cenhedlu cyn ac ar ôl y driniaeth: am 12 mis ar ôl cael y celloedd mewn rhai treialon. Gall hyn fod yn wir am ddynion hefyd. [](claim:excl-pregnancy)</translation>
    </message>
    <message>
        <source>Tests do not mean a place</source>
        <extracomment>Getting ready for tests &gt; What the tests look at</extracomment>
        <translation>Dydy profion ddim yn golygu lle mewn treial</translation>
    </message>
    <message>
        <source>Trials take few people. You may be tested and then not accepted: in one German-led trial 28 people were tested and 24 joined. [](claim:omit-research) Being turned down is hard. Ask for emotional support. [](claim:omit-feelings)</source>
        <extracomment>Getting ready for tests &gt; What the tests look at</extracomment>
        <translation>Ychydig o bobl mae treialon yn eu derbyn. Efallai y cewch chi eich profi ond na chewch chi eich derbyn wedyn: mewn un treial a gafodd ei arwain o’r Almaen, cafodd 28 o bobl eu profi ac ymunodd 24. [](claim:omit-research) Mae cael eich gwrthod yn anodd. Gofynnwch am gymorth emosiynol. [](claim:omit-feelings)</translation>
    </message>
    <message>
        <source>Your records</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>Eich cofnodion</translation>
    </message>
    <message>
        <source>You do not need to collect everything yourself: your specialist can send your records. A short list of your treatments, with dates and why each stopped, helps a lot. [](claim:act-talk-to-specialist)</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>Does dim rhaid i chi gasglu popeth eich hun: gall eich arbenigwr anfon eich cofnodion. Mae rhestr fer o’ch triniaethau, gyda dyddiadau a pham y daeth pob un i ben, yn help mawr. [](claim:act-talk-to-specialist)</translation>
    </message>
    <message>
        <source>Write down:</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>Ysgrifennwch:</translation>
    </message>
    <message>
        <source>your diagnosis, and when you were told</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>eich diagnosis, a phryd cawsoch chi wybod</translation>
    </message>
    <message>
        <source>each treatment: when, how long, and why it stopped</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>pob triniaeth: pryd, am ba hyd, a pham y daeth i ben</translation>
    </message>
    <message>
        <source>the medicines you take now, and how much</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>y meddyginiaethau rydych chi’n eu cymryd nawr, a faint</translation>
    </message>
    <message>
        <source>allergies, operations and other illnesses</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>alergeddau, llawdriniaethau a salwch arall</translation>
    </message>
    <message>
        <source>infections you have had</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>heintiau rydych chi wedi’u cael</translation>
    </message>
    <message>
        <source>cancer, if you have had it</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>canser, os ydych chi wedi’i gael</translation>
    </message>
    <message>
        <source>the dates of your vaccines</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>dyddiadau eich brechlynnau</translation>
    </message>
    <message>
        <source>Ask your GP surgery or hospital pharmacy for a list of your medicines.</source>
        <extracomment>Getting ready for tests &gt; Your records</extracomment>
        <translation>Gofynnwch i’ch meddygfa neu i fferyllfa’r ysbyty am restr o’ch meddyginiaethau.</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>Getting ready for tests &gt; Your health</extracomment>
        <translation>Eich iechyd</translation>
    </message>
    <message>
        <source>See a dentist. [](claim:preparing-for-evaluation)</source>
        <extracomment>Getting ready for tests &gt; Your health</extracomment>
        <translation>Ewch i weld deintydd. [](claim:preparing-for-evaluation)</translation>
    </message>
    <message>
        <source>If you have an infection, get it treated.</source>
        <extracomment>Getting ready for tests &gt; Your health</extracomment>
        <translation>Os oes gennych chi haint, gofalwch ei fod yn cael ei drin.</translation>
    </message>
    <message>
        <source>Ask about vaccines early. Before chemotherapy: get up to date, but no [live vaccine](term:live-vaccine) in the weeks before (one trial says 6 weeks). Ask your team for your own dates. [](claim:omit-vaccines)</source>
        <extracomment>Getting ready for tests &gt; Your health</extracomment>
        <translation>Holwch am frechlynnau’n gynnar. Cyn cemotherapi: sicrhewch fod eich brechlynnau’n gyfredol, ond dim [brechlyn byw](term:live-vaccine) yn yr wythnosau cyn hynny (mae un treial yn dweud 6 wythnos). Gofynnwch i’ch tîm am eich dyddiadau chi. [](claim:omit-vaccines)</translation>
    </message>
    <message>
        <source>Ask about saving eggs, sperm or embryos before you start. The chemotherapy can harm eggs and sperm. Do not wait to be told. [](claim:fertility)</source>
        <extracomment>Getting ready for tests &gt; Your health</extracomment>
        <translation>Holwch am gadw wyau, sberm neu embryonau cyn i chi ddechrau. Gall y cemotherapi niweidio wyau a sberm. Peidiwch ag aros i rywun ddweud wrthych chi. [](claim:fertility)</translation>
    </message>
    <message>
        <source>If you have a fever and take medicine that calms the immune system, call your team or 111 today.</source>
        <extracomment>Getting ready for tests &gt; Your health</extracomment>
        <translation>Os oes gennych chi dwymyn a’ch bod yn cymryd meddyginiaeth sy’n tawelu’r system imiwnedd, ffoniwch eich tîm neu 111 heddiw.</translation>
    </message>
    <message>
        <source>In Northern Ireland, call your team or your GP, or your area’s GP out-of-hours service at night and weekends. Everywhere: call 999 in an emergency. [](claim:nhs-111) If you have had CAR-T, ring your hospital’s CAR-T number at once. [](claim:omit-emergency) If you feel very ill, open [Get help now](action:help).</source>
        <extracomment>Getting ready for tests &gt; Your health</extracomment>
        <translation>Yng Ngogledd Iwerddon, ffoniwch eich tîm neu’ch meddyg teulu, neu’r gwasanaeth meddyg teulu y tu allan i oriau yn eich ardal gyda’r nos ac ar benwythnosau. Ym mhobman: ffoniwch 999 mewn argyfwng. [](claim:nhs-111) Os ydych chi wedi cael CAR-T, ffoniwch rif CAR-T eich ysbyty ar unwaith. [](claim:omit-emergency) Os ydych chi’n teimlo’n sâl iawn, agorwch [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Getting ready for tests &gt; Your medicines</extracomment>
        <translation>Eich meddyginiaethau</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Getting ready for tests &gt; Your medicines</extracomment>
        <translation>Efallai y bydd yn rhaid i chi stopio meddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch tra byddwch chi’n aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>Ask what the plan is if you flare.</source>
        <extracomment>Getting ready for tests &gt; Your medicines</extracomment>
        <translation>Gofynnwch beth yw’r cynllun os cewch chi bwl.</translation>
    </message>
    <message>
        <source>Your help at home</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>Eich help gartref</translation>
    </message>
    <message>
        <source>Think about who could stay with you for 4 weeks. [](claim:preparing-for-evaluation) UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay. [](claim:omit-stay-near) The leaflets were written for people with cancer. [](claim:omit-stay-near)</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>Meddyliwch pwy allai aros gyda chi am 4 wythnos. [](claim:preparing-for-evaluation) Mae taflenni gwybodaeth ysbytai yn y DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos, am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. Gofynnwch pwy sy’n talu am y lle i aros. [](claim:omit-stay-near) Cafodd y taflenni eu hysgrifennu ar gyfer pobl â chanser. [](claim:omit-stay-near)</translation>
    </message>
    <message>
        <source>Do not rule yourself out if you live alone. Ask what help there is.</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>Peidiwch â diystyru eich hun os ydych chi’n byw ar eich pen eich hun. Gofynnwch pa help sydd ar gael.</translation>
    </message>
    <message>
        <source>Plan for:</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>Cynlluniwch ar gyfer:</translation>
    </message>
    <message>
        <source>children, older people, or anyone else you look after</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>plant, pobl hŷn, neu unrhyw un arall rydych chi’n gofalu amdano</translation>
    </message>
    <message>
        <source>pets</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>anifeiliaid anwes</translation>
    </message>
    <message>
        <source>work or study</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>gwaith neu astudio</translation>
    </message>
    <message>
        <source>lifts: after CAR-T, do not drive, cycle in traffic or use dangerous machines until your team says that you may. [](claim:omit-driving)</source>
        <extracomment>Getting ready for tests &gt; Your help at home</extracomment>
        <translation>cael lifft mewn car: ar ôl CAR-T, peidiwch â gyrru, beicio mewn traffig na defnyddio peiriannau peryglus nes i’ch tîm ddweud y cewch chi. [](claim:omit-driving)</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>Getting ready for tests &gt; Money</extracomment>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Read about [costs](page:costs) and [money and travel help](page:money-and-travel) before you start. Ask the trial team what they pay for.</source>
        <extracomment>Getting ready for tests &gt; Money</extracomment>
        <translation>Darllenwch am [gostau](page:costs) a [help gydag arian a theithio](page:money-and-travel) cyn i chi ddechrau. Gofynnwch i dîm y treial am beth maen nhw’n talu.</translation>
    </message>
    <message>
        <source>Saying yes, and changing your mind</source>
        <extracomment>Getting ready for tests &gt; Saying yes, and changing your mind</extracomment>
        <translation>Dweud ie, a newid eich meddwl</translation>
    </message>
    <message>
        <source>You will be asked to agree to take part. This is called [informed consent](term:informed-consent). Ask how long you have to decide. It is fine to say no, or to change your mind. Saying no will not affect your usual care. [](claim:conclusion-be-part)</source>
        <extracomment>Getting ready for tests &gt; Saying yes, and changing your mind</extracomment>
        <translation>Bydd rhywun yn gofyn i chi gytuno i gymryd rhan. Yr enw ar hyn yw [cydsyniad gwybodus](term:informed-consent). Gofynnwch faint o amser sydd gennych chi i benderfynu. Mae’n iawn dweud na, neu newid eich meddwl. Fydd dweud na ddim yn effeithio ar eich gofal arferol. [](claim:conclusion-be-part)</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>This may be out of date: check first</source>
        <translation>Efallai fod hyn wedi dyddio: gwiriwch yn gyntaf</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 o %2 o bobl</translation>
    </message>
    <message>
        <source>it happened to this person</source>
        <translation>digwyddodd hyn i’r person hwn</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>ddigwyddodd hyn ddim</translation>
    </message>
    <message>
        <source>this person died</source>
        <translation>bu farw’r person hwn</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>CAR-T Guide %1</source>
        <translation>Canllaw CAR-T %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Argraffwyd %1</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Heb ei adolygu gan glinigydd eto.</translation>
    </message>
    <message>
        <source>Reviewed by %1.</source>
        <translation>Adolygwyd gan %1.</translation>
    </message>
    <message>
        <source>Facts change. Each page says when its facts were checked, and by when to check again.</source>
        <translation>Mae ffeithiau’n newid. Mae pob tudalen yn dweud pryd y gwiriwyd ei ffeithiau, ac erbyn pryd i’w gwirio eto.</translation>
    </message>
    <message>
        <source>For people in the UK with a severe autoimmune disease</source>
        <translation>I bobl yn y DU sydd â chlefyd awto-imiwn difrifol iawn</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>A guide to CAR-T therapy</source>
        <translation>Canllaw i therapi CAR-T</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a new or empty folder.</source>
        <translation>Ffeil yw “%1”, nid ffolder. Dewiswch ffolder newydd neu wag.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose a new or empty folder.</source>
        <translation>Dydy’r ffolder “%1” ddim yn wag. Dewiswch ffolder newydd neu wag.</translation>
    </message>
    <message>
        <source>The guide could not be written to “%1”. Choose a folder that you may write to.</source>
        <translation>Doedd dim modd ysgrifennu’r canllaw i “%1”. Dewiswch ffolder y mae gennych chi hawl i ysgrifennu ynddi.</translation>
    </message>
    <message>
        <source>May be out of date, checked %1</source>
        <translation>Efallai ei fod wedi dyddio, gwiriwyd %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Gwiriwyd %1</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Ffynhonnell:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Ffynonellau:</translation>
    </message>
    <message>
        <source>General knowledge</source>
        <translation>Gwybodaeth gyffredinol</translation>
    </message>
    <message>
        <source>In part general knowledge</source>
        <translation>Gwybodaeth gyffredinol yn rhannol</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cael help nawr</translation>
    </message>
    <message>
        <source>No medical translator has checked this translation yet. Every warning has its English under it. If in doubt, go by the English.</source>
        <translation>Does dim cyfieithydd meddygol wedi gwirio’r cyfieithiad hwn eto. Mae’r Saesneg o dan bob rhybudd. Os oes amheuaeth, dilynwch y Saesneg.</translation>
    </message>
    <message>
        <source>Some of this page has not been translated yet. It is in English.</source>
        <translation>Dydy rhan o’r dudalen hon ddim wedi’i chyfieithu eto. Mae’r rhan honno yn Saesneg.</translation>
    </message>
    <message>
        <source>The date on this computer looks wrong, so the guide cannot tell whether the facts on this page are out of date. Look at “Check again by” below.</source>
        <translation>Mae’r dyddiad ar y cyfrifiadur hwn yn edrych yn anghywir, felly dydy’r canllaw ddim yn gallu dweud a yw’r ffeithiau ar y dudalen hon wedi dyddio. Edrychwch ar “Gwirio eto erbyn” isod.</translation>
    </message>
    <message>
        <source>The facts on this page were to be checked again by %1. Some may be out of date: check first.</source>
        <translation>Roedd y ffeithiau ar y dudalen hon i fod i gael eu gwirio eto erbyn %1. Efallai fod rhai wedi dyddio: gwiriwch yn gyntaf.</translation>
    </message>
    <message>
        <source>Previous and next page</source>
        <translation>Y dudalen flaenorol a’r dudalen nesaf</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>This copy was made</source>
        <translation>Gwnaed y copi hwn</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>Gwiriwyd y ffeithiau</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>Gwirio eto erbyn</translation>
    </message>
    <message>
        <source>Reviewed by a clinician</source>
        <translation>Adolygwyd gan glinigydd</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message numerus="yes">
        <source>%n of them died</source>
        <translation>
            <numerusform>bu farw %n ohonyn nhw</numerusform>
            <numerusform>bu farw %n ohonyn nhw</numerusform>
            <numerusform>bu farw %n ohonyn nhw</numerusform>
            <numerusform>bu farw %n ohonyn nhw</numerusform>
            <numerusform>bu farw %n ohonyn nhw</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Cywirwyd</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Wedi dyddio</translation>
    </message>
    <message>
        <source>Could not be confirmed</source>
        <translation>Methu cadarnhau</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Ni welwyd yr un</translation>
    </message>
    <message>
        <source>%1. Check again by %2.</source>
        <translation>%1. Gwirio eto erbyn %2.</translation>
    </message>
    <message>
        <source>The guide said</source>
        <translation>Dywedodd y canllaw</translation>
    </message>
    <message>
        <source>We say</source>
        <translation>Rydyn ni’n dweud</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Byddwch yn ofalus</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Still to complete</source>
        <translation>I’w gwblhau eto</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Defnyddir ar</translation>
    </message>
    <message>
        <source>%1 statements: %2 confirmed, %3 corrected, %4 out of date, %5 could not be confirmed.</source>
        <translation>%1 o honiadau: %2 wedi’u cadarnhau, %3 wedi’u cywiro, %4 wedi dyddio, %5 nad oedd modd eu cadarnhau.</translation>
    </message>
</context>
<context>
    <name>how-it-differs.md</name>
    <message>
        <source>How it differs from cancer treatment</source>
        <extracomment>How it differs from cancer treatment</extracomment>
        <translation>Sut mae’n wahanol i driniaeth canser</translation>
    </message>
    <message>
        <source>In blood cancer and in autoimmune disease, CAR-T cells work in the same way: they destroy B cells. [](claim:different-from-cancer) But in autoimmune disease, CAR-T is still research. [](claim:originally-blood-cancer)</source>
        <extracomment>How it differs from cancer treatment</extracomment>
        <translation>Mewn canser y gwaed ac mewn clefyd awto-imiwn, mae celloedd CAR-T yn gweithio yn yr un ffordd: maen nhw’n dinistrio celloedd B. [](claim:different-from-cancer) Ond mewn clefyd awto-imiwn, gwaith ymchwil yw CAR-T o hyd. [](claim:originally-blood-cancer)</translation>
    </message>
    <message>
        <source>The same cells, another aim</source>
        <extracomment>How it differs from cancer treatment &gt; The same cells, another aim</extracomment>
        <translation>Yr un celloedd, nod gwahanol</translation>
    </message>
    <message>
        <source>In some blood cancers the cancer itself is made of [B cells](term:b-cell). In autoimmune disease the hope is that, when new B cells grow back, fewer of them attack your body. [](claim:different-from-cancer)</source>
        <extracomment>How it differs from cancer treatment &gt; The same cells, another aim</extracomment>
        <translation>Mewn rhai mathau o ganser y gwaed, mae’r canser ei hun wedi’i wneud o [gelloedd B](term:b-cell). Mewn clefyd awto-imiwn, y gobaith yw, pan fydd celloedd B newydd yn tyfu’n ôl, y bydd llai ohonyn nhw’n ymosod ar eich corff. [](claim:different-from-cancer)</translation>
    </message>
    <message>
        <source>People call this an “immune reset”. It is a hope with early evidence behind it. It is not guaranteed. [](claim:different-from-cancer)</source>
        <extracomment>How it differs from cancer treatment &gt; The same cells, another aim</extracomment>
        <translation>Mae pobl yn galw hyn yn “ailosod y system imiwnedd” (“immune reset”). Gobaith yw hwn, gyda thystiolaeth gynnar y tu ôl iddo. Does dim sicrwydd. [](claim:different-from-cancer)</translation>
    </message>
    <message>
        <source>You may hear it compared to restarting a computer. Bodies are not computers: some immune cells stay, and the illness can return. [](claim:computer-reformat-analogy)</source>
        <extracomment>How it differs from cancer treatment &gt; The same cells, another aim</extracomment>
        <translation>Efallai y clywch chi bobl yn ei gymharu ag ailgychwyn cyfrifiadur. Nid cyfrifiaduron yw cyrff: mae rhai celloedd imiwnedd yn aros, a gall y salwch ddod yn ôl. [](claim:computer-reformat-analogy)</translation>
    </message>
    <message>
        <source>What is removed</source>
        <extracomment>How it differs from cancer treatment &gt; What is removed</extracomment>
        <translation>Beth mae’n cael gwared arno</translation>
    </message>
    <message>
        <source>Most CAR-T for autoimmune disease removes nearly all your B cells, helpful ones as well as harmful ones. B cells make [antibodies](term:antibody) that fight germs. While they are gone, you can catch infections more easily. [](claim:reprogram-troublemakers)</source>
        <extracomment>How it differs from cancer treatment &gt; What is removed</extracomment>
        <translation>Mae’r rhan fwyaf o driniaethau CAR-T ar gyfer clefyd awto-imiwn yn cael gwared ar bron pob un o’ch celloedd B, y rhai defnyddiol yn ogystal â’r rhai niweidiol. Mae celloedd B yn gwneud [gwrthgyrff](term:antibody) sy’n ymladd germau. Tra byddan nhw wedi mynd, gallwch ddal heintiau’n haws. [](claim:reprogram-troublemakers)</translation>
    </message>
    <message>
        <source>The chemotherapy</source>
        <extracomment>How it differs from cancer treatment &gt; The chemotherapy</extracomment>
        <translation>Y cemotherapi</translation>
    </message>
    <message>
        <source>Most people first have 1 to 3 days of chemotherapy. The dose is lower than for many cancers, but it is real chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. A few newer kinds of CAR-T do not need it. [](claim:step3-conditioning-mild)</source>
        <extracomment>How it differs from cancer treatment &gt; The chemotherapy</extracomment>
        <translation>Mae’r rhan fwyaf o bobl yn cael 1 i 3 diwrnod o gemotherapi yn gyntaf. Mae’r dos yn is nag ar gyfer llawer o ganserau, ond cemotherapi go iawn yw hwn. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. Does dim angen cemotherapi gydag ychydig o’r mathau mwy newydd o CAR-T. [](claim:step3-conditioning-mild)</translation>
    </message>
    <message>
        <source>The harms</source>
        <extracomment>How it differs from cancer treatment &gt; The harms</extracomment>
        <translation>Y niwed</translation>
    </message>
    <message>
        <source>Severe reactions seem less common than in cancer treatment, but they do happen. They include life-threatening [CRS](term:crs), [ICANS](term:icans) and serious infection. At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare)</source>
        <extracomment>How it differs from cancer treatment &gt; The harms</extracomment>
        <translation>Mae’n ymddangos bod adweithiau difrifol iawn yn llai cyffredin nag mewn triniaeth canser, ond maen nhw’n digwydd. Maen nhw’n cynnwys [CRS](term:crs) sy’n bygwth bywyd, [ICANS](term:icans) a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their [T cells](term:t-cell). Some needed hospital care and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers) Read [safety in the long run](page:long-term-safety).</source>
        <extracomment>How it differs from cancer treatment &gt; The harms</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. O’r bobl a gafodd eu trin am ganser y gwaed, cafodd ychydig ohonyn nhw ganser yn eu [celloedd T](term:t-cell) yn ddiweddarach. Roedd angen gofal ysbyty ar rai, a bu farw rhai. Erbyn canol 2024 roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers) Darllenwch am [ddiogelwch yn y tymor hir](page:long-term-safety).</translation>
    </message>
    <message>
        <source>There is one more harm, seen in people with autoimmune disease. In the first weeks, the parts of your body that your illness has affected before may [flare up for a while](term:licats). In one study this happened to 30 of 39 people. It was usually mild and settled in about 11 days. Three people needed more hospital care. [](claim:omit-licats)</source>
        <extracomment>How it differs from cancer treatment &gt; The harms</extracomment>
        <translation>Mae un math arall o niwed, sydd wedi’i weld mewn pobl â chlefyd awto-imiwn. Yn yr wythnosau cyntaf, efallai y cewch chi [bwl am gyfnod](term:licats) yn y rhannau o’ch corff y mae eich salwch wedi effeithio arnyn nhw o’r blaen. Mewn un astudiaeth digwyddodd hyn i 30 o’r 39 o bobl. Roedd yn ysgafn fel arfer ac yn setlo mewn tua 11 diwrnod. Roedd angen mwy o ofal ysbyty ar dri o bobl. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>How much is known</source>
        <extracomment>How it differs from cancer treatment &gt; How much is known</extracomment>
        <translation>Faint sy’n hysbys</translation>
    </message>
    <message>
        <source>CAR-T was first made to treat some blood cancers. The NHS already uses it for some of them. [](claim:originally-blood-cancer)</source>
        <extracomment>How it differs from cancer treatment &gt; How much is known</extracomment>
        <translation>Cafodd CAR-T ei greu yn wreiddiol i drin rhai mathau o ganser y gwaed. Mae’r GIG eisoes yn ei ddefnyddio ar gyfer rhai ohonyn nhw. [](claim:originally-blood-cancer)</translation>
    </message>
    <message>
        <source>For autoimmune disease, most studies so far are small, short, and have no comparison group. That means we cannot be sure how much of the benefit came from CAR-T. [](claim:omit-small-no-control)</source>
        <extracomment>How it differs from cancer treatment &gt; How much is known</extracomment>
        <translation>Ar gyfer clefyd awto-imiwn, mae’r rhan fwyaf o astudiaethau hyd yma’n fach, yn fyr, a heb grŵp cymharu. Mae hynny’n golygu na allwn ni fod yn siŵr faint o’r budd a ddaeth o CAR-T. [](claim:omit-small-no-control)</translation>
    </message>
    <message>
        <source>Some advice in this guide, such as when to have vaccines, comes mostly from people treated for cancer. [](claim:omit-vaccines) Your own team’s advice comes first.</source>
        <extracomment>How it differs from cancer treatment &gt; How much is known</extracomment>
        <translation>Mae rhywfaint o’r cyngor yn y canllaw hwn, fel pryd i gael brechlynnau, yn dod yn bennaf o bobl a gafodd driniaeth am ganser. [](claim:omit-vaccines) Cyngor eich tîm eich hun sy’n dod gyntaf.</translation>
    </message>
    <message>
        <source>Where you can have it</source>
        <extracomment>How it differs from cancer treatment &gt; Where you can have it</extracomment>
        <translation>Ble gallwch chi ei gael</translation>
    </message>
    <message>
        <source>NHS hospitals that give CAR-T for blood cancer are not the same as hospitals running autoimmune trials. Being near one does not mean it can treat you. [](claim:nhs-cart-network) Read about [UK centres](page:uk-centres).</source>
        <extracomment>How it differs from cancer treatment &gt; Where you can have it</extracomment>
        <translation>Dydy’r ysbytai GIG sy’n rhoi CAR-T ar gyfer canser y gwaed ddim yr un rhai â’r ysbytai sy’n cynnal treialon awto-imiwn. Dydy bod yn agos at un ohonyn nhw ddim yn golygu y gall eich trin chi. [](claim:nhs-cart-network) Darllenwch am [ganolfannau yn y DU](page:uk-centres).</translation>
    </message>
    <message>
        <source>When you read about CAR-T elsewhere</source>
        <extracomment>How it differs from cancer treatment &gt; Where you can have it</extracomment>
        <translation>Pan fyddwch chi’n darllen am CAR-T mewn mannau eraill</translation>
    </message>
    <message>
        <source>Ask who the page is about. NHS England’s CAR-T page is about blood cancer. It helps explain the treatment, but it does not cover autoimmune disease. [](claim:link-nhs-england-car-t)</source>
        <extracomment>How it differs from cancer treatment &gt; Where you can have it</extracomment>
        <translation>Gofynnwch am bwy mae’r dudalen yn sôn. Mae tudalen CAR-T NHS England yn sôn am ganser y gwaed. Mae’n helpu i esbonio’r driniaeth, ond dydy hi ddim yn trafod clefyd awto-imiwn. [](claim:link-nhs-england-car-t)</translation>
    </message>
</context>
<context>
    <name>long-term-safety.md</name>
    <message>
        <source>Safety in the long run</source>
        <extracomment>Safety in the long run</extracomment>
        <translation>Diogelwch yn y tymor hir</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. For autoimmune disease, people have not been followed long enough to know how often. [](claim:secondary-cancers)</source>
        <extracomment>Safety in the long run</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod pa mor aml. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>New cancers</source>
        <extracomment>Safety in the long run &gt; New cancers</extracomment>
        <translation>Canserau newydd</translation>
    </message>
    <message>
        <source>A few people treated for blood cancer later had a [cancer](term:secondary-cancer) of their [T cells](term:t-cell). Some needed hospital care and some died. [](claim:secondary-cancers)</source>
        <extracomment>Safety in the long run &gt; New cancers</extracomment>
        <translation>O’r bobl a gafodd eu trin am ganser y gwaed, cafodd ychydig ohonyn nhw [ganser](term:secondary-cancer) yn eu [celloedd T](term:t-cell) yn ddiweddarach. Roedd angen gofal ysbyty ar rai, a bu farw rhai. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>By mid-2024 the European regulator had counted 38 cases among about 42,500 people. In 7 of those tested, the CAR gene was found in the cancer, so CAR-T probably played a part. [](claim:secondary-cancers)</source>
        <extracomment>Safety in the long run &gt; New cancers</extracomment>
        <translation>Erbyn canol 2024 roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mewn 7 o’r rhai a gafodd eu profi, roedd y genyn CAR i’w gael yn y canser, felly mae’n debyg bod gan CAR-T ran yn hyn. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>The US regulator gives CAR-T cancer medicines its strongest ([“boxed”](term:boxed-warning)) warning, which includes T-cell cancers. European and UK regulators advise life-long checks for new cancers. [](claim:omit-boxed-warning)</source>
        <extracomment>Safety in the long run &gt; New cancers</extracomment>
        <translation>Mae rheoleiddiwr UDA yn rhoi ei rybudd cryfaf ([“mewn blwch”](term:boxed-warning)) i feddyginiaethau canser CAR-T, ac mae’r rhybudd yn cynnwys canserau celloedd T. Mae rheoleiddwyr Ewrop a’r DU yn cynghori pobl i gael archwiliadau gydol oes am ganserau newydd. [](claim:omit-boxed-warning)</translation>
    </message>
    <message>
        <source>The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>Safety in the long run &gt; New cancers</extracomment>
        <translation>Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>Infections</source>
        <extracomment>Safety in the long run &gt; Infections</extracomment>
        <translation>Heintiau</translation>
    </message>
    <message>
        <source>The risk of infection is raised for months, sometimes longer. You may need medicines to prevent infection and, for some people, antibody drips. [](claim:infections-temporary)</source>
        <extracomment>Safety in the long run &gt; Infections</extracomment>
        <translation>Mae’r risg o haint yn uwch am fisoedd, weithiau’n hirach. Efallai y bydd angen meddyginiaethau arnoch chi i atal haint ac, i rai pobl, dripiau gwrthgyrff. [](claim:infections-temporary)</translation>
    </message>
    <message>
        <source>with lupus had a serious infection, and one of them died</source>
        <extracomment>Safety in the long run &gt; Infections</extracomment>
        <translation>â lwpws wedi cael haint difrifol, a bu farw un ohonyn nhw</translation>
    </message>
    <message>
        <source>Serious infections happen. [](claim:omit-infection-death) The count is from a 2025 review of 16 small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>Safety in the long run &gt; Infections</extracomment>
        <translation>Mae heintiau difrifol yn digwydd. [](claim:omit-infection-death) Daw’r ffigur o adolygiad yn 2025 o 16 o astudiaethau bach, cynnar, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>Your immune system</source>
        <extracomment>Safety in the long run &gt; Your immune system</extracomment>
        <translation>Eich system imiwnedd</translation>
    </message>
    <message>
        <source>[B cells](term:b-cell) often start to come back about 2 to 6 months after the infusion, later in some people. Full protection against infection takes longer, and differs from person to person. [](claim:recovery-3-6-months)</source>
        <extracomment>Safety in the long run &gt; Your immune system</extracomment>
        <translation>Mae [celloedd B](term:b-cell) yn aml yn dechrau dod yn ôl tua 2 i 6 mis ar ôl y trwythiad, yn hwyrach mewn rhai pobl. Mae amddiffyniad llawn rhag haint yn cymryd mwy o amser, ac yn amrywio o berson i berson. [](claim:recovery-3-6-months)</translation>
    </message>
    <message>
        <source>For many people B cells return. We cannot promise that the immune system goes fully back to normal. [](claim:immune-function-returns)</source>
        <extracomment>Safety in the long run &gt; Your immune system</extracomment>
        <translation>I lawer o bobl, mae celloedd B yn dychwelyd. Allwn ni ddim addo y bydd y system imiwnedd yn mynd yn ôl yn llwyr i’r arfer. [](claim:immune-function-returns)</translation>
    </message>
    <message>
        <source>Low antibody levels can last. Doctors may give antibody drips or injections ([immunoglobulin](term:immunoglobulin-replacement)). [](claim:omit-low-antibodies)</source>
        <extracomment>Safety in the long run &gt; Your immune system</extracomment>
        <translation>Gall lefelau gwrthgyrff isel bara. Efallai y bydd meddygon yn rhoi dripiau neu bigiadau gwrthgyrff ([imiwnoglobwlin](term:immunoglobulin-replacement)). [](claim:omit-low-antibodies)</translation>
    </message>
    <message>
        <source>The illness can come back</source>
        <extracomment>Safety in the long run &gt; The illness can come back</extracomment>
        <translation>Gall y salwch ddod yn ôl</translation>
    </message>
    <message>
        <source>The disease can come back. In one published case it returned after 9 months, and a second dose of the same cells did not work. A different CAR-T then helped. [](claim:omit-relapse)</source>
        <extracomment>Safety in the long run &gt; The illness can come back</extracomment>
        <translation>Gall y clefyd ddod yn ôl. Mewn un achos a gafodd ei gyhoeddi, daeth yn ôl ar ôl 9 mis. Wnaeth ail ddos o’r un celloedd ddim gweithio. Yna fe wnaeth CAR-T gwahanol helpu. [](claim:omit-relapse)</translation>
    </message>
    <message>
        <source>CAR-T may calm the illness. It may not undo damage that has already been done, such as scarring or lost kidney function. [](claim:omit-damage)</source>
        <extracomment>Safety in the long run &gt; The illness can come back</extracomment>
        <translation>Efallai y bydd CAR-T yn tawelu’r salwch. Efallai na fydd yn dadwneud niwed sydd wedi digwydd yn barod, fel creithiau neu arennau sydd wedi colli peth o’u gallu i weithio. [](claim:omit-damage)</translation>
    </message>
    <message>
        <source>Having children</source>
        <extracomment>Safety in the long run &gt; Having children</extracomment>
        <translation>Cael plant</translation>
    </message>
    <message>
        <source>The chemotherapy can harm eggs and sperm. Ask about saving eggs, sperm or embryos before you start; do not wait to be told. [](claim:fertility) Read about [family and fertility](page:recovery#family-and-fertility).</source>
        <extracomment>Safety in the long run &gt; Having children</extracomment>
        <translation>Gall y cemotherapi niweidio wyau a sberm. Gofynnwch am gadw wyau, sberm neu embryonau cyn i chi ddechrau; peidiwch ag aros i rywun ddweud wrthych chi. [](claim:fertility) Darllenwch am [deulu a ffrwythlondeb](page:recovery#family-and-fertility).</translation>
    </message>
    <message>
        <source>HIV tests</source>
        <extracomment>Safety in the long run &gt; HIV tests</extracomment>
        <translation>Profion HIV</translation>
    </message>
    <message>
        <source>Some CAR-T cells can make some HIV tests look positive when you do not have HIV. Tell anyone who tests you that you have had CAR-T. [](claim:omit-hiv-test)</source>
        <extracomment>Safety in the long run &gt; HIV tests</extracomment>
        <translation>Gall rhai celloedd CAR-T wneud i rai profion HIV edrych yn bositif pan nad oes gennych chi HIV. Dywedwch wrth unrhyw un sy’n eich profi eich bod chi wedi cael CAR-T. [](claim:omit-hiv-test)</translation>
    </message>
    <message>
        <source>Checks for many years</source>
        <extracomment>Safety in the long run &gt; Checks for many years</extracomment>
        <translation>Archwiliadau am flynyddoedd lawer</translation>
    </message>
    <message>
        <source>Expect to be followed for many years. Long-term CAR-T studies often last 15 years. Regulators say that people should be checked for new cancers for life. [](claim:followup-years) Read about [monitoring](page:monitoring).</source>
        <extracomment>Safety in the long run &gt; Checks for many years</extracomment>
        <translation>Dylech chi ddisgwyl cael eich monitro am flynyddoedd lawer. Mae astudiaethau CAR-T tymor hir yn aml yn para 15 mlynedd. Mae rheoleiddwyr yn dweud y dylai pobl gael eu harchwilio am ganserau newydd am weddill eu hoes. [](claim:followup-years) Darllenwch am [fonitro](page:monitoring).</translation>
    </message>
    <message>
        <source>You can report side effects yourself on the MHRA [Yellow Card](term:yellow-card) scheme. In a trial, tell the trial team first. [](claim:omit-report)</source>
        <extracomment>Safety in the long run &gt; Checks for many years</extracomment>
        <translation>Gallwch chi eich hun roi gwybod am sgil-effeithiau drwy gynllun [Cerdyn Melyn (Yellow Card)](term:yellow-card) yr MHRA. Mewn treial, dywedwch wrth dîm y treial yn gyntaf. [](claim:omit-report)</translation>
    </message>
    <message>
        <source>What nobody knows yet</source>
        <extracomment>Safety in the long run &gt; Checks for many years</extracomment>
        <translation>Beth does neb yn ei wybod eto</translation>
    </message>
    <message>
        <source>Most studies so far are small, short, and have no comparison group. That means we cannot be sure how much of the benefit came from CAR-T. Studies that go well are also more likely to be published. [](claim:omit-small-no-control)</source>
        <extracomment>Safety in the long run &gt; Checks for many years</extracomment>
        <translation>Mae’r rhan fwyaf o astudiaethau hyd yma’n fach, yn fyr, a heb grŵp cymharu. Mae hynny’n golygu na allwn ni fod yn siŵr faint o’r budd a ddaeth o CAR-T. Mae astudiaethau sy’n mynd yn dda hefyd yn fwy tebygol o gael eu cyhoeddi. [](claim:omit-small-no-control)</translation>
    </message>
    <message>
        <source>A small study cannot find rarer, more serious harms. [](claim:german-study-side-effects)</source>
        <extracomment>Safety in the long run &gt; Checks for many years</extracomment>
        <translation>Dydy astudiaeth fach ddim yn gallu dod o hyd i fathau prinnach a mwy difrifol o niwed. [](claim:german-study-side-effects)</translation>
    </message>
</context>
<context>
    <name>lupus.md</name>
    <message>
        <source>Lupus</source>
        <extracomment>Lupus</extracomment>
        <translation>Lwpws</translation>
    </message>
    <message>
        <source>In small lupus studies 45 of 64 people reached remission, where this was measured. [](claim:sle-89-percent) At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare)</source>
        <extracomment>Lupus</extracomment>
        <translation>Mewn astudiaethau bach ar lwpws, aeth 45 o’r 64 o bobl i ysbaid, lle cafodd hyn ei fesur. [](claim:sle-89-percent) Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>Why B cells</source>
        <extracomment>Lupus &gt; Why B cells</extracomment>
        <translation>Pam celloedd B</translation>
    </message>
    <message>
        <source>In lupus, [B cells](term:b-cell) are thought to play a big part by making [antibodies](term:antibody) that attack your own body. CAR-T aims to clear them. Other parts of the immune system matter too. [](claim:sle-why-it-works)</source>
        <extracomment>Lupus &gt; Why B cells</extracomment>
        <translation>Mewn lwpws, y gred yw bod [celloedd B](term:b-cell) yn chwarae rhan fawr drwy wneud [gwrthgyrff](term:antibody) sy’n ymosod ar eich corff eich hun. Nod CAR-T yw clirio’r celloedd hynny. Mae rhannau eraill o’r system imiwnedd yn bwysig hefyd. [](claim:sle-why-it-works)</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Beth welwyd</translation>
    </message>
    <message>
        <source>A 2025 review put together 16 studies with 145 people with lupus. These were small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Daeth adolygiad yn 2025 ag 16 o astudiaethau at ei gilydd, gyda 145 o bobl â lwpws. Astudiaethau bach, cynnar oedd y rhain, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>What could help</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>were in remission, where it was measured</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>oedd mewn ysbaid, lle cafodd hynny ei fesur</translation>
    </message>
    <message>
        <source>The 2025 review. [](claim:sle-89-percent)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Adolygiad 2025. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>had a serious infection, and one of them died</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>wedi cael haint difrifol, a bu farw un ohonyn nhw</translation>
    </message>
    <message>
        <source>The 2025 review. [](claim:omit-infection-death)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Adolygiad 2025. [](claim:omit-infection-death)</translation>
    </message>
    <message>
        <source>had low disease activity, where it was measured</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>gyda gweithgarwch clefyd isel, lle cafodd hynny ei fesur</translation>
    </message>
    <message>
        <source>This is good but is not the same as remission. The 2025 review. [](claim:sle-89-percent)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Mae hyn yn dda, ond dydy hynny ddim yr un peth ag ysbaid. Adolygiad 2025. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>had ICANS, a side effect on the brain and nerves</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>wedi cael ICANS, sgil-effaith ar yr ymennydd a’r nerfau</translation>
    </message>
    <message>
        <source>In one of the four it was life-threatening. The 2025 review. [](claim:serious-complications-rare)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Mewn un o’r pedwar, roedd yn bygwth bywyd. Adolygiad 2025. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>met a strict test for remission called DORIS</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>wedi bodloni prawf llym ar gyfer ysbaid, o’r enw DORIS</translation>
    </message>
    <message>
        <source>The German study, 2024. [](claim:german-study-lupus-remission) Half of the 15 people in it were followed for 15 months or less. [](claim:german-study-followup) It had no comparison group. [](claim:all-15-sustained-remission)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Yr astudiaeth o’r Almaen, 2024. [](claim:german-study-lupus-remission) Cafodd hanner y 15 o bobl oedd ynddi eu dilyn am 15 mis neu lai. [](claim:german-study-followup) Doedd dim grŵp cymharu ynddi. [](claim:all-15-sustained-remission)</translation>
    </message>
    <message>
        <source>had very low infection-fighting cells for a time</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>gyda lefelau isel iawn o gelloedd ymladd heintiau am gyfnod</translation>
    </message>
    <message>
        <source>Another lupus study. All recovered. [](claim:side-effects-most-common-crs)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Astudiaeth lwpws arall. Fe ddaeth pawb dros hyn. [](claim:side-effects-most-common-crs)</translation>
    </message>
    <message>
        <source>In June 2026, news reports said that 5 of 6 people in the first UK lupus trial had gone into remission within months. That is a very small number of people, and doctors said that larger studies are needed. [](claim:uk-85-percent)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Ym mis Mehefin 2026, dywedodd adroddiadau newyddion fod 5 o’r 6 o bobl yn nhreial lwpws cyntaf y DU wedi mynd i ysbaid o fewn misoedd. Nifer bach iawn o bobl yw hynny, a dywedodd meddygon fod angen astudiaethau mwy. [](claim:uk-85-percent)</translation>
    </message>
    <message>
        <source>The disease can come back. [](claim:omit-relapse) CAR-T may not undo damage that has already been done, such as scarring or lost kidney function. [](claim:omit-damage)</source>
        <extracomment>Lupus &gt; What was found</extracomment>
        <translation>Gall y clefyd ddod yn ôl. [](claim:omit-relapse) Efallai na fydd CAR-T yn dadwneud niwed sydd wedi digwydd yn barod, fel creithiau neu golli gweithrediad yn yr arennau. [](claim:omit-damage)</translation>
    </message>
    <message>
        <source>In the 2025 review 81 of the 145 people had [CRS](term:crs). [](claim:side-effects-most-common-crs) It can become serious. [](claim:crs-like-flu)</source>
        <extracomment>Lupus &gt; What could harm</extracomment>
        <translation>Yn adolygiad 2025, cafodd 81 o’r 145 o bobl [CRS](term:crs). [](claim:side-effects-most-common-crs) Gall fynd yn ddifrifol. [](claim:crs-like-flu)</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Lupus &gt; What could harm</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>In the first weeks, the parts of your body that your illness has affected before may flare up for a while: a rash, sore joints, a change in kidney tests. In one study this happened to 30 of 39 people. It was usually mild and settled in about 11 days. Three people needed more hospital care. [](claim:omit-licats)</source>
        <extracomment>Lupus &gt; What could harm</extracomment>
        <translation>Yn yr wythnosau cyntaf, efallai y cewch chi bwl am gyfnod yn y rhannau o’ch corff y mae’ch salwch wedi effeithio arnyn nhw o’r blaen: brech, cymalau poenus, newid mewn profion arennau. Mewn un astudiaeth, digwyddodd hyn i 30 o’r 39 o bobl. Roedd yn ysgafn fel arfer, ac yn setlo mewn tua 11 diwrnod. Roedd angen mwy o ofal ysbyty ar dri o bobl. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>Most people first have chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. [](claim:step3-conditioning-mild)</source>
        <extracomment>Lupus &gt; What could harm</extracomment>
        <translation>Mae’r rhan fwyaf o bobl yn cael cemotherapi yn gyntaf. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. [](claim:step3-conditioning-mild)</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells, and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>Lupus &gt; What could harm</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Mae ychydig o bobl a gafodd driniaeth am ganser y gwaed wedi cael canser yn eu celloedd T yn ddiweddarach, a bu farw rhai. Erbyn canol 2024, roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>Read about [side effects](page:side-effects).</source>
        <extracomment>Lupus &gt; What could harm</extracomment>
        <translation>Darllenwch am [sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>UK trials</source>
        <extracomment>Lupus &gt; UK trials</extracomment>
        <translation>Treialon yn y DU</translation>
    </message>
    <message>
        <source>We checked in November 2026. [](claim:real-uk-trials)</source>
        <extracomment>Lupus &gt; UK trials</extracomment>
        <translation>Fe wnaethon ni wirio ym mis Tachwedd 2026. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>CARLYSLE (NCT06333483) is for severe lupus that other treatments have not controlled. UK ages are 12 to 65. The hospitals are University College London Hospitals and Manchester Royal Infirmary. It is for up to 18 people in the UK and Spain. A register copy of 2 December 2025 said that it was taking people, and gave an end date of 31 December 2026. It may be full or closed now. [](claim:real-uk-trials-carlysle)</source>
        <extracomment>Lupus &gt; UK trials</extracomment>
        <translation>Mae CARLYSLE (NCT06333483) ar gyfer lwpws difrifol iawn sydd heb gael ei reoli gan driniaethau eraill. Yr oedrannau yn y DU yw 12 i 65. Yr ysbytai yw University College London Hospitals a Manchester Royal Infirmary. Mae ar gyfer hyd at 18 o bobl yn y DU a Sbaen. Roedd copi o’r gofrestr o 2 Rhagfyr 2025 yn dweud ei fod yn derbyn pobl, ac yn rhoi dyddiad gorffen, sef 31 Rhagfyr 2026. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-carlysle)</translation>
    </message>
    <message>
        <source>Three international studies include lupus: NCT07053800 (lupus kidney disease), NCT05869955 and NCT07015983. We could not confirm a UK hospital. [](claim:real-uk-trials-international)</source>
        <extracomment>Lupus &gt; UK trials</extracomment>
        <translation>Mae tair astudiaeth ryngwladol yn cynnwys lwpws: NCT07053800 (clefyd lwpws yn yr arennau), NCT05869955 ac NCT07015983. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>Read [Trials in the UK](page:uk-trials).</source>
        <extracomment>Lupus &gt; UK trials</extracomment>
        <translation>Darllenwch y dudalen [Treialon yn y DU](page:uk-trials).</translation>
    </message>
    <message>
        <source>What to ask</source>
        <extracomment>Lupus &gt; What to ask</extracomment>
        <translation>Beth i’w ofyn</translation>
    </message>
    <message>
        <source>How many people with my condition have had this treatment, and how many of them got better?</source>
        <extracomment>Lupus &gt; What to ask</extracomment>
        <translation>Faint o bobl â’r un cyflwr â fi sydd wedi cael y driniaeth hon, a faint ohonyn nhw ddaeth yn well?</translation>
    </message>
    <message>
        <source>What are the most serious risks, and how often have they happened?</source>
        <extracomment>Lupus &gt; What to ask</extracomment>
        <translation>Beth yw’r risgiau mwyaf difrifol, a pha mor aml maen nhw wedi digwydd?</translation>
    </message>
    <message>
        <source>Which antibodies do I have, and does that change what is open to me?</source>
        <extracomment>Lupus &gt; What to ask</extracomment>
        <translation>Pa wrthgyrff sydd gen i, ac ydy hynny’n newid beth sydd ar agor i mi?</translation>
    </message>
    <message>
        <source>Is there damage already done that CAR-T could not put right?</source>
        <extracomment>Lupus &gt; What to ask</extracomment>
        <translation>Oes niwed wedi’i wneud yn barod na allai CAR-T ei drwsio?</translation>
    </message>
    <message>
        <source>What are my other choices?</source>
        <extracomment>Lupus &gt; What to ask</extracomment>
        <translation>Beth yw fy newisiadau eraill?</translation>
    </message>
    <message>
        <source>More are on [Questions for your doctor](page:questions).</source>
        <extracomment>Lupus &gt; What to ask</extracomment>
        <translation>Mae mwy ar y dudalen [Cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Lupus &gt; Support</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>[LUPUS UK](https://www.lupusuk.org.uk) supports people with lupus. [](claim:charity-lupus-uk) See [Support organisations](page:support).</source>
        <extracomment>Lupus &gt; Support</extracomment>
        <translation>Mae [LUPUS UK](https://www.lupusuk.org.uk) yn cefnogi pobl â lwpws. [](claim:charity-lupus-uk) Ewch i’r dudalen [Sefydliadau cymorth](page:support).</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>cartguide: the words of the language &apos;%1&apos; could not be read from %2.</source>
        <translation>cartguide: doedd dim modd darllen geiriau&apos;r iaith &apos;%1&apos; o %2.</translation>
    </message>
    <message>
        <source>The guide was written to %1. Open %1/index.html in any web browser.</source>
        <translation>Ysgrifennwyd y canllaw i %1. Agorwch %1/index.html mewn unrhyw borwr gwe.</translation>
    </message>
    <message>
        <source>This file could not be read: %1.</source>
        <translation type="vanished">Doedd dim modd darllen y ffeil hon: %1.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1</source>
        <translation type="vanished">Chafodd y daflen ddim ei hysgrifennu: %1</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <translation type="vanished">Ysgrifennwyd y daflen i %1.</translation>
    </message>
    <message>
        <source>CAR-T Guide needs a screen to open its window. To get the guide as web pages instead, run: cartguide --export-html FOLDER</source>
        <translation>Mae angen sgrin er mwyn i’r rhaglen Canllaw CAR-T agor ei ffenestr. I gael y canllaw fel tudalennau gwe yn lle hynny, rhedwch: cartguide --export-html FOLDER</translation>
    </message>
</context>
<context>
    <name>money-and-travel.md</name>
    <message>
        <source>Money and travel help</source>
        <extracomment>Money and travel help</extracomment>
        <translation>Help gydag arian a theithio</translation>
    </message>
    <message>
        <source>If you are in a trial, ask the trial team first. Trials often pay for travel, and sometimes for a place to stay. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help</extracomment>
        <translation>Os ydych chi mewn treial, gofynnwch i dîm y treial yn gyntaf. Mae treialon yn aml yn talu am deithio, ac weithiau am le i aros. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>There is other help too, but not for everyone. Each UK nation has its own rules. We checked these in November 2026. Ask the hospital before you pay. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help</extracomment>
        <translation>Mae help arall hefyd, ond nid i bawb. Mae gan bob un o wledydd y DU ei rheolau ei hun. Fe wnaethon ni wirio’r rhain ym mis Tachwedd 2026. Gofynnwch i’r ysbyty cyn i chi dalu. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>Travel in England</source>
        <extracomment>Money and travel help &gt; Travel in England</extracomment>
        <translation>Teithio yn Lloegr</translation>
    </message>
    <message>
        <source>You may get travel money back if you or your partner get certain benefits or have a low income, and you were referred to the hospital by a doctor. This is called the Healthcare Travel Costs Scheme. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in England</extracomment>
        <translation>Efallai y cewch chi arian teithio yn ôl os ydych chi neu’ch partner yn cael budd-daliadau penodol neu ar incwm isel, ac os cawsoch chi eich atgyfeirio i’r ysbyty gan feddyg. Enw’r cynllun yw’r Healthcare Travel Costs Scheme. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>It pays for the cheapest sensible way to travel. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in England</extracomment>
        <translation>Mae’n talu am y ffordd synhwyrol rataf o deithio. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>It can pay for someone to come with you if a doctor says you need them. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in England</extracomment>
        <translation>Gall dalu i rywun ddod gyda chi os yw meddyg yn dweud bod angen rhywun gyda chi. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>It does not pay for visitors or for hotel nights. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in England</extracomment>
        <translation>Dydy’r cynllun ddim yn talu am ymwelwyr nac am nosweithiau mewn gwesty. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>Keep tickets and claim within three months. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in England</extracomment>
        <translation>Cadwch eich tocynnau, a hawliwch yr arian o fewn tri mis. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>Travel in Scotland</source>
        <extracomment>Money and travel help &gt; Travel in Scotland</extracomment>
        <translation>Teithio yn yr Alban</translation>
    </message>
    <message>
        <source>There is help if you get certain benefits. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in Scotland</extracomment>
        <translation>Mae help os ydych chi’n cael budd-daliadau penodol. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>If you live in the Highlands or Islands there is a second scheme, whatever your income: for trips of 30 miles or more, or more than 5 miles by sea. You pay the first £10. That sum is from 2022, so check it. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in Scotland</extracomment>
        <translation>Os ydych chi’n byw yn yr Ucheldiroedd neu’r Ynysoedd, mae ail gynllun, beth bynnag yw eich incwm: ar gyfer teithiau o 30 milltir neu fwy, neu fwy na 5 milltir dros y môr. Rydych chi’n talu’r £10 cyntaf. Daw’r swm hwnnw o 2022, felly gwiriwch ef. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>Travel in Wales</source>
        <extracomment>Money and travel help &gt; Travel in Wales</extracomment>
        <translation>Teithio yng Nghymru</translation>
    </message>
    <message>
        <source>There is a low-income scheme like England’s. Ask the hospital, or ask for form HC5W. [](claim:nhs-travel-support)</source>
        <extracomment>Money and travel help &gt; Travel in Wales</extracomment>
        <translation>Mae cynllun incwm isel fel yr un yn Lloegr. Gofynnwch i’r ysbyty, neu gofynnwch am ffurflen HC5W. [](claim:nhs-travel-support)</translation>
    </message>
    <message>
        <source>Travel in Northern Ireland</source>
        <extracomment>Money and travel help &gt; Travel in Northern Ireland</extracomment>
        <translation>Teithio yng Ngogledd Iwerddon</translation>
    </message>
    <message>
        <source>This is the Hospital Travel Costs Scheme. Ask the hospital’s cash office. [](claim:nhs-travel-support) You can also read about it on [nidirect](https://www.nidirect.gov.uk/articles/hospital-travel-costs-scheme).</source>
        <extracomment>Money and travel help &gt; Travel in Northern Ireland</extracomment>
        <translation>Enw’r cynllun yma yw’r Hospital Travel Costs Scheme. Gofynnwch i swyddfa arian yr ysbyty. [](claim:nhs-travel-support) Gallwch hefyd ddarllen amdano ar [nidirect](https://www.nidirect.gov.uk/articles/hospital-travel-costs-scheme).</translation>
    </message>
    <message>
        <source>A place to stay</source>
        <extracomment>Money and travel help &gt; A place to stay</extracomment>
        <translation>Lle i aros</translation>
    </message>
    <message>
        <source>UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay. [](claim:omit-stay-near) The leaflets were written for people with cancer. [](claim:omit-stay-near)</source>
        <extracomment>Money and travel help &gt; A place to stay</extracomment>
        <translation>Mae taflenni gwybodaeth ysbytai yn y DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos, am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. Gofynnwch pwy sy’n talu am y lle i aros. [](claim:omit-stay-near) Cafodd y taflenni eu hysgrifennu ar gyfer pobl â chanser. [](claim:omit-stay-near)</translation>
    </message>
    <message>
        <source>Grants</source>
        <extracomment>Money and travel help &gt; Grants</extracomment>
        <translation>Grantiau</translation>
    </message>
    <message>
        <source>Some charities give small grants. Ask your condition’s charity, and use the grants search at [Turn2us](https://www.turn2us.org.uk). Grants offered to people with cancer may not be open to you. [](claim:charity-grants)</source>
        <extracomment>Money and travel help &gt; Grants</extracomment>
        <translation>Mae rhai elusennau’n rhoi grantiau bach. Gofynnwch i elusen eich cyflwr, a defnyddiwch y chwiliad grantiau ar wefan [Turn2us](https://www.turn2us.org.uk). Efallai na fydd grantiau sy’n cael eu cynnig i bobl â chanser ar agor i chi. [](claim:charity-grants)</translation>
    </message>
    <message>
        <source>Benefits</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>Budd-daliadau</translation>
    </message>
    <message>
        <source>You may be able to get some of these. [](claim:benefits-advice)</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>Efallai y gallwch chi gael rhai o’r rhain. [](claim:benefits-advice)</translation>
    </message>
    <message>
        <source>Personal Independence Payment (PIP), or Adult Disability Payment in Scotland, for extra costs of being ill</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>Taliad Annibyniaeth Personol (PIP), neu Adult Disability Payment yn yr Alban, ar gyfer costau ychwanegol bod yn sâl</translation>
    </message>
    <message>
        <source>Universal Credit</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>Credyd Cynhwysol</translation>
    </message>
    <message>
        <source>New Style Employment and Support Allowance, if you have paid enough National Insurance</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>Lwfans Cyflogaeth a Chymorth Dull Newydd, os ydych chi wedi talu digon o Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>Statutory Sick Pay from your employer</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>Tâl Salwch Statudol gan eich cyflogwr</translation>
    </message>
    <message>
        <source>help for the person who cares for you</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>help i’r person sy’n gofalu amdanoch chi</translation>
    </message>
    <message>
        <source>Rules changed in April 2026 and may change again. Ask a free adviser before you decide anything. [](claim:benefits-advice) If the trial pays you money back, ask the adviser if it changes your benefits. We print no rates, because they go out of date. You can find free advisers under [support organisations](page:support#money-work-and-rights).</source>
        <extracomment>Money and travel help &gt; Benefits</extracomment>
        <translation>Newidiodd y rheolau ym mis Ebrill 2026 ac efallai y byddan nhw’n newid eto. Siaradwch â chynghorydd sy’n rhoi cyngor am ddim cyn i chi benderfynu dim byd. [](claim:benefits-advice) Os yw’r treial yn talu arian yn ôl i chi, gofynnwch i’r cynghorydd a yw hynny’n newid eich budd-daliadau. Dydyn ni ddim yn argraffu cyfraddau, am eu bod nhw’n dyddio. Gallwch ddod o hyd i gynghorwyr sy’n rhoi cyngor am ddim ar y dudalen [sefydliadau cymorth](page:support#money-work-and-rights).</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Money and travel help &gt; Work</extracomment>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>The law protects disabled workers. MS counts from the day you are told you have it. Other long illnesses count if they make daily life much harder for a year or more. Your employer must make fair changes for you. In Northern Ireland the law has a different name, but the idea is the same. [](claim:employment-rights)</source>
        <extracomment>Money and travel help &gt; Work</extracomment>
        <translation>Mae’r gyfraith yn amddiffyn gweithwyr anabl. Mae MS yn cyfrif o’r diwrnod y cewch chi wybod ei fod gennych chi. Mae mathau eraill o salwch hir yn cyfrif os ydyn nhw’n gwneud bywyd bob dydd yn llawer anoddach am flwyddyn neu fwy. Rhaid i’ch cyflogwr wneud newidiadau teg i chi. Yng Ngogledd Iwerddon mae enw gwahanol ar y gyfraith, ond yr un yw’r syniad. [](claim:employment-rights)</translation>
    </message>
    <message>
        <source>Ask your team if they will write a letter for your employer or college. Ask an adviser about your own case.</source>
        <extracomment>Money and travel help &gt; Work</extracomment>
        <translation>Gofynnwch i’ch tîm a wnân nhw ysgrifennu llythyr i’ch cyflogwr neu’ch coleg. Gofynnwch i gynghorydd am eich achos chi.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>Money and travel help &gt; Insurance</extracomment>
        <translation>Yswiriant</translation>
    </message>
    <message>
        <source>If you join a trial, tell your travel and life insurers if they ask about your health. [](claim:insurance)</source>
        <extracomment>Money and travel help &gt; Insurance</extracomment>
        <translation>Os ydych chi’n ymuno â threial, dywedwch wrth eich yswirwyr teithio a bywyd os ydyn nhw’n holi am eich iechyd. [](claim:insurance)</translation>
    </message>
    <message>
        <source>Questions to ask the trial team</source>
        <extracomment>Money and travel help &gt; Questions to ask the trial team</extracomment>
        <translation>Cwestiynau i’w gofyn i dîm y treial</translation>
    </message>
    <message>
        <source>Will the trial pay for travel, food and a place to stay, for me and for the person who comes with me?</source>
        <extracomment>Money and travel help &gt; Questions to ask the trial team</extracomment>
        <translation>A fydd y treial yn talu am deithio, bwyd a lle i aros, i mi ac i’r person sy’n dod gyda fi?</translation>
    </message>
    <message>
        <source>Do I have to pay first and claim it back?</source>
        <extracomment>Money and travel help &gt; Questions to ask the trial team</extracomment>
        <translation>Oes rhaid i mi dalu yn gyntaf a hawlio’r arian yn ôl?</translation>
    </message>
    <message>
        <source>Who here can help me apply for help with costs?</source>
        <extracomment>Money and travel help &gt; Questions to ask the trial team</extracomment>
        <translation>Pwy yma all fy helpu i wneud cais am help gyda chostau?</translation>
    </message>
</context>
<context>
    <name>monitoring.md</name>
    <message>
        <source>Monitoring</source>
        <extracomment>Monitoring</extracomment>
        <translation>Monitro</translation>
    </message>
    <message>
        <source>Check-ups help to find problems early. They cannot prevent every problem. [](claim:monitoring-ensures-safety)</source>
        <extracomment>Monitoring</extracomment>
        <translation>Mae archwiliadau’n helpu i ddod o hyd i broblemau’n gynnar. Dydyn nhw ddim yn gallu atal pob problem. [](claim:monitoring-ensures-safety)</translation>
    </message>
    <message>
        <source>In hospital</source>
        <extracomment>Monitoring &gt; In hospital</extracomment>
        <translation>Yn yr ysbyty</translation>
    </message>
    <message>
        <source>Plan for about 1 to 2 weeks in hospital, longer if there are problems. Then stay close by. In the UK lupus trial the stay was reported as about 10 days. [](claim:hospital-stay)</source>
        <extracomment>Monitoring &gt; In hospital</extracomment>
        <translation>Cynlluniwch ar gyfer tua 1 i 2 wythnos yn yr ysbyty, neu fwy os bydd problemau. Wedyn arhoswch gerllaw. Yn ôl adroddiadau, tua 10 diwrnod oedd yr arhosiad yn nhreial lwpws y DU. [](claim:hospital-stay)</translation>
    </message>
    <message>
        <source>CRS, a [strong reaction to the cells](term:crs), usually starts in the first 2 weeks, often in the first few days. Other problems can start later, so keep watching for new symptoms. [](claim:crs-timing)</source>
        <extracomment>Monitoring &gt; In hospital</extracomment>
        <translation>Mae CRS, sef [adwaith cryf i’r celloedd](term:crs), fel arfer yn dechrau yn y 2 wythnos gyntaf, yn aml yn yr ychydig ddyddiau cyntaf. Gall problemau eraill ddechrau’n ddiweddarach, felly daliwch i gadw llygad am symptomau newydd. [](claim:crs-timing)</translation>
    </message>
    <message>
        <source>The first weeks out of hospital</source>
        <extracomment>Monitoring &gt; The first weeks out of hospital</extracomment>
        <translation>Yr wythnosau cyntaf ar ôl gadael yr ysbyty</translation>
    </message>
    <message>
        <source>UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay. [](claim:omit-stay-near)</source>
        <extracomment>Monitoring &gt; The first weeks out of hospital</extracomment>
        <translation>Mae taflenni gwybodaeth ysbytai yn y DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos, am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. Gofynnwch pwy sy’n talu am y lle i aros. [](claim:omit-stay-near)</translation>
    </message>
    <message>
        <source>One UK leaflet asks people to check their temperature every day and ring at 37.5°C or above. If your own team gives you another temperature, use theirs. [](claim:omit-emergency)</source>
        <extracomment>Monitoring &gt; The first weeks out of hospital</extracomment>
        <translation>Mae un daflen wybodaeth yn y DU yn gofyn i bobl fesur eu tymheredd bob dydd, a ffonio os yw’n 37.5°C neu uwch. Os bydd eich tîm chi’n rhoi tymheredd arall i chi, defnyddiwch hwnnw. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>CAR-T can affect the brain and nerves. Doctors call this [ICANS](term:icans). Signs are confusion, trouble finding words or writing, shaking, being very sleepy, a bad headache, or a fit (seizure). It usually gets better with treatment, but it can be life-threatening. The people around you may notice it first. [](claim:icans-not-mentioned) Show them [when to get help fast](page:get-help-fast).</source>
        <extracomment>Monitoring &gt; The first weeks out of hospital</extracomment>
        <translation>Gall CAR-T effeithio ar yr ymennydd a’r nerfau. Mae meddygon yn galw hyn yn [ICANS](term:icans). Yr arwyddion yw dryswch, trafferth dod o hyd i eiriau neu drafferth ysgrifennu, cryndod, bod yn gysglyd iawn, cur pen drwg, neu ffit (trawiad). Mae fel arfer yn gwella gyda thriniaeth, ond gall fygwth bywyd. Efallai mai’r bobl o’ch cwmpas fydd yn sylwi arno gyntaf. [](claim:icans-not-mentioned) Dangoswch y dudalen [Pryd i gael help ar frys](page:get-help-fast) iddyn nhw.</translation>
    </message>
    <message>
        <source>Do not wait for your next check-up</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Monitoring &gt; The first weeks out of hospital</extracomment>
        <translation>Peidiwch ag aros am eich archwiliad nesaf</translation>
    </message>
    <message>
        <source>After CAR-T, ring your hospital’s CAR-T number at once, day or night, for any fever, shivering, new confusion, shaking, breathlessness, rash or bleeding. Call 999 for a fit, fainting, trouble breathing, sudden trouble speaking, or someone who cannot be woken. Say: “I have had CAR-T.” Show your alert card. Do not take paracetamol before you call, as it can hide a fever. [](claim:omit-emergency) [](claim:omit-icans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Monitoring &gt; The first weeks out of hospital</extracomment>
        <translation>Ar ôl CAR-T, ffoniwch rif CAR-T eich ysbyty ar unwaith, ddydd neu nos, os oes unrhyw dwymyn, rhyndod, dryswch newydd, cryndod, diffyg anadl, brech neu waedu. Ffoniwch 999 os oes ffit, llewygu, trafferth anadlu, trafferth siarad sy’n dechrau’n sydyn, neu rywun nad oes modd ei ddeffro. Dywedwch: “Rydw i wedi cael CAR-T.” Dangoswch eich cerdyn rhybudd. Peidiwch â chymryd paracetamol cyn i chi ffonio, oherwydd gall guddio twymyn. [](claim:omit-emergency) [](claim:omit-icans)</translation>
    </message>
    <message>
        <source>A number for day and night</source>
        <extracomment>Monitoring &gt; A number for day and night</extracomment>
        <translation>Rhif ar gyfer y dydd a’r nos</translation>
    </message>
    <message>
        <source>Before you go home after CAR-T, the hospital should give you a phone number that is answered day and night. If you feel very ill and cannot get through, call 999 and say you have had CAR-T. [](claim:support-24-7)</source>
        <extracomment>Monitoring &gt; A number for day and night</extracomment>
        <translation>Cyn i chi fynd adref ar ôl CAR-T, dylai’r ysbyty roi rhif ffôn i chi sy’n cael ei ateb ddydd a nos. Os ydych chi’n teimlo’n sâl iawn ac yn methu cael gafael ar neb, ffoniwch 999 a dywedwch eich bod chi wedi cael CAR-T. [](claim:support-24-7)</translation>
    </message>
    <message>
        <source>Keep it on your fridge, in your phone and on your [alert card](term:alert-card). Do not go home without it. [](claim:support-24-7)</source>
        <extracomment>Monitoring &gt; A number for day and night</extracomment>
        <translation>Cadwch y rhif ar eich oergell, yn eich ffôn ac ar eich [cerdyn rhybudd](term:alert-card). Peidiwch â mynd adref hebddo. [](claim:support-24-7)</translation>
    </message>
    <message>
        <source>Blood tests and visits</source>
        <extracomment>Monitoring &gt; Blood tests and visits</extracomment>
        <translation>Profion gwaed ac ymweliadau</translation>
    </message>
    <message>
        <source>You will have regular blood tests to check your blood counts, antibodies, organs and [B cells](term:b-cell). [](claim:blood-tests-monitor)</source>
        <extracomment>Monitoring &gt; Blood tests and visits</extracomment>
        <translation>Byddwch chi’n cael profion gwaed rheolaidd i wirio eich cyfrifon gwaed, eich gwrthgyrff, eich organau a’ch [celloedd B](term:b-cell). [](claim:blood-tests-monitor)</translation>
    </message>
    <message>
        <source>You will have many visits at first and fewer later. Your trial leaflet gives the dates. [](claim:checkups-annual)</source>
        <extracomment>Monitoring &gt; Blood tests and visits</extracomment>
        <translation>Bydd gennych chi lawer o ymweliadau ar y dechrau a llai yn ddiweddarach. Mae taflen wybodaeth eich treial yn rhoi’r dyddiadau. [](claim:checkups-annual)</translation>
    </message>
    <message>
        <source>Low blood counts are very common for a few weeks. They raise your risk of infection and bleeding. You may need transfusions. [](claim:omit-low-counts)</source>
        <extracomment>Monitoring &gt; Blood tests and visits</extracomment>
        <translation>Mae cyfrifon gwaed isel yn gyffredin iawn am ychydig wythnosau. Maen nhw’n codi eich risg o haint a gwaedu. Efallai y bydd angen trallwysiadau arnoch chi. [](claim:omit-low-counts)</translation>
    </message>
    <message>
        <source>In the first weeks, parts of your body that your illness has affected before may flare up for a while. Tell your team: they need to know whether it is this, an infection or a [relapse](term:relapse). [](claim:omit-licats)</source>
        <extracomment>Monitoring &gt; Blood tests and visits</extracomment>
        <translation>Yn yr wythnosau cyntaf, efallai y cewch chi bwl am gyfnod mewn rhannau o’ch corff y mae eich salwch wedi effeithio arnyn nhw o’r blaen. Dywedwch wrth eich tîm: mae angen iddyn nhw wybod ai hyn, haint neu [ailwaeledd](term:relapse) sydd gennych chi. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>For many years</source>
        <extracomment>Monitoring &gt; For many years</extracomment>
        <translation>Am flynyddoedd lawer</translation>
    </message>
    <message>
        <source>Expect to be followed for many years. Long-term CAR-T studies often last 15 years. Regulators say that people should be checked for new cancers for life. [](claim:followup-years)</source>
        <extracomment>Monitoring &gt; For many years</extracomment>
        <translation>Dylech chi ddisgwyl cael eich monitro am flynyddoedd lawer. Mae astudiaethau CAR-T tymor hir yn aml yn para 15 mlynedd. Mae rheoleiddwyr yn dweud y dylai pobl gael eu harchwilio am ganserau newydd am weddill eu hoes. [](claim:followup-years)</translation>
    </message>
    <message>
        <source>Things to ask</source>
        <extracomment>Monitoring &gt; Things to ask</extracomment>
        <translation>Pethau i’w gofyn</translation>
    </message>
    <message>
        <source>How often must I come back, and for how many years?</source>
        <extracomment>Monitoring &gt; Things to ask</extracomment>
        <translation>Pa mor aml mae’n rhaid i mi ddod yn ôl, ac am faint o flynyddoedd?</translation>
    </message>
    <message>
        <source>Can some checks be done near home?</source>
        <extracomment>Monitoring &gt; Things to ask</extracomment>
        <translation>A oes modd gwneud rhai archwiliadau’n agos at fy nghartref?</translation>
    </message>
    <message>
        <source>Who do I call at 3 o’clock in the morning?</source>
        <extracomment>Monitoring &gt; Things to ask</extracomment>
        <translation>Pwy ydw i’n ei ffonio am 3 o’r gloch y bore?</translation>
    </message>
    <message>
        <source>What should I tell an ambulance crew?</source>
        <extracomment>Monitoring &gt; Things to ask</extracomment>
        <translation>Beth ddylwn i ei ddweud wrth griw ambiwlans?</translation>
    </message>
    <message>
        <source>Who would look after me in the long run?</source>
        <extracomment>Monitoring &gt; Things to ask</extracomment>
        <translation>Pwy fyddai’n gofalu amdana i yn y tymor hir?</translation>
    </message>
    <message>
        <source>There are more in [questions for your doctor](page:questions).</source>
        <extracomment>Monitoring &gt; Things to ask</extracomment>
        <translation>Mae mwy yn [cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
</context>
<context>
    <name>multiple-sclerosis.md</name>
    <message>
        <source>Multiple sclerosis</source>
        <extracomment>Multiple sclerosis</extracomment>
        <translation>Sglerosis ymledol</translation>
    </message>
    <message>
        <source>CAR-T for MS is at a very early stage. Nobody knows yet whether it slows MS. There is no proof that it repairs nerves. [](claim:ms-potential-repair)</source>
        <extracomment>Multiple sclerosis</extracomment>
        <translation>Mae CAR-T ar gyfer MS ar gam cynnar iawn. Does neb yn gwybod eto a yw’n arafu MS. Does dim prawf ei fod yn trwsio nerfau. [](claim:ms-potential-repair)</translation>
    </message>
    <message>
        <source>Why B cells</source>
        <extracomment>Multiple sclerosis &gt; Why B cells</extracomment>
        <translation>Pam celloedd B</translation>
    </message>
    <message>
        <source>Most CAR-T for [autoimmune disease](term:autoimmune-disease) removes nearly all your [B cells](term:b-cell), helpful ones as well as harmful ones. B cells make [antibodies](term:antibody) that fight germs. While they are gone, you can catch infections more easily. [](claim:reprogram-troublemakers)</source>
        <extracomment>Multiple sclerosis &gt; Why B cells</extracomment>
        <translation>Mae’r rhan fwyaf o driniaethau CAR-T ar gyfer [clefyd awto-imiwn](term:autoimmune-disease) yn cael gwared ar bron pob un o’ch [celloedd B](term:b-cell), y rhai defnyddiol yn ogystal â’r rhai niweidiol. Mae celloedd B yn gwneud [gwrthgyrff](term:antibody) sy’n ymladd germau. Tra byddan nhw wedi mynd, gallwch ddal heintiau’n haws. [](claim:reprogram-troublemakers)</translation>
    </message>
    <message>
        <source>The hope is that, when new B cells grow back, fewer of them attack your body. It is not guaranteed. [](claim:different-from-cancer) In MS this hope is still being tested. [](claim:ms-potential-repair)</source>
        <extracomment>Multiple sclerosis &gt; Why B cells</extracomment>
        <translation>Y gobaith yw, pan fydd celloedd B newydd yn tyfu’n ôl, y bydd llai ohonyn nhw’n ymosod ar eich corff. Does dim sicrwydd o hynny. [](claim:different-from-cancer) Mewn MS, mae’r gobaith hwn yn dal i gael ei brofi. [](claim:ms-potential-repair)</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Multiple sclerosis &gt; What was found</extracomment>
        <translation>Beth welwyd</translation>
    </message>
    <message>
        <source>There are no results that we can give you as counts. The first UK person with MS had CAR-T in a trial in London in October 2025. Results are not in yet. [](claim:story-ms-edinburgh)</source>
        <extracomment>Multiple sclerosis &gt; What was found</extracomment>
        <translation>Does dim canlyniadau y gallwn ni eu rhoi i chi fel niferoedd. Cafodd y person cyntaf ag MS yn y DU driniaeth CAR-T mewn treial yn Llundain ym mis Hydref 2025. Dydy’r canlyniadau ddim wedi dod eto. [](claim:story-ms-edinburgh)</translation>
    </message>
    <message>
        <source>We have no checked count for MS of people who got better, or of people who were harmed. Be careful of stories that say more. One person’s story cannot tell you what will happen to you. [](claim:story-edinburgh-ms)</source>
        <extracomment>Multiple sclerosis &gt; What was found</extracomment>
        <translation>Ar gyfer MS, does gennym ni ddim cyfrif wedi’i wirio o’r bobl a ddaeth yn well, nac o’r bobl a gafodd niwed. Byddwch yn ofalus o straeon sy’n dweud mwy. Dydy stori un person ddim yn gallu dweud wrthych chi beth fydd yn digwydd i chi. [](claim:story-edinburgh-ms)</translation>
    </message>
    <message>
        <source>CAR-T may not undo damage that has already been done. [](claim:omit-damage)</source>
        <extracomment>Multiple sclerosis &gt; What was found</extracomment>
        <translation>Efallai na fydd CAR-T yn dadwneud niwed sydd wedi digwydd yn barod. [](claim:omit-damage)</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>These come from people with other conditions.</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Cafodd y rhain eu gweld mewn pobl â chyflyrau eraill.</translation>
    </message>
    <message>
        <source>CAR-T can affect the brain and nerves. Doctors call this [ICANS](term:icans). Signs are confusion, trouble finding words or writing, shaking, being very sleepy, a bad headache, or a fit (seizure). It usually gets better with treatment, but it can be life-threatening. [](claim:icans-not-mentioned) Read [when to get help fast](page:get-help-fast).</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Gall CAR-T effeithio ar yr ymennydd a’r nerfau. [ICANS](term:icans) yw enw meddygon ar hyn. Yr arwyddion yw dryswch, trafferth dod o hyd i eiriau neu drafferth ysgrifennu, cryndod, bod yn gysglyd iawn, cur pen drwg, neu ffit (trawiad). Fel arfer mae’n gwella gyda thriniaeth, ond gall fygwth bywyd. [](claim:icans-not-mentioned) Darllenwch [pryd i gael help ar frys](page:get-help-fast).</translation>
    </message>
    <message>
        <source>Severe reactions do happen. They include life-threatening [CRS](term:crs), ICANS and serious infection. At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare)</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Mae adweithiau difrifol iawn yn digwydd. Maen nhw’n cynnwys [CRS](term:crs) sy’n bygwth bywyd, ICANS a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>Most people first have chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. [](claim:step3-conditioning-mild)</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Mae’r rhan fwyaf o bobl yn cael cemotherapi yn gyntaf. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. [](claim:step3-conditioning-mild)</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells, and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Mae ychydig o bobl a gafodd driniaeth am ganser y gwaed wedi cael canser yn eu celloedd T yn ddiweddarach, a bu farw rhai. Erbyn canol 2024, roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>Read about [side effects](page:side-effects).</source>
        <extracomment>Multiple sclerosis &gt; What could harm</extracomment>
        <translation>Darllenwch am [sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>UK trials</source>
        <extracomment>Multiple sclerosis &gt; UK trials</extracomment>
        <translation>Treialon yn y DU</translation>
    </message>
    <message>
        <source>Two early MS trials have UK places. They are small and mostly test whether the treatment is safe. [](claim:uk-trials-ms) We checked in November 2026. [](claim:real-uk-trials)</source>
        <extracomment>Multiple sclerosis &gt; UK trials</extracomment>
        <translation>Mae gan ddau dreial MS cynnar leoedd yn y DU. Maen nhw’n fach, ac yn bennaf yn profi a yw’r driniaeth yn ddiogel. [](claim:uk-trials-ms) Fe wnaethon ni wirio ym mis Tachwedd 2026. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>BOBCAT (IRAS 1011413) is for MS that keeps getting worse (progressive MS) after other treatments. Ages are 18 to 60. The hospital is University College London Hospitals. It is for up to 18 people. The first UK person was treated in October 2025. The aim was to finish joining by early 2027. It may be full or closed now. [](claim:real-uk-trials-bobcat)</source>
        <extracomment>Multiple sclerosis &gt; UK trials</extracomment>
        <translation>Mae BOBCAT (IRAS 1011413) ar gyfer MS sy’n dal i waethygu (MS cynyddol) ar ôl triniaethau eraill. Yr oedrannau yw 18 i 60. Yr ysbyty yw University College London Hospitals. Mae ar gyfer hyd at 18 o bobl. Cafodd y person cyntaf yn y DU driniaeth ym mis Hydref 2025. Y nod oedd gorffen derbyn pobl erbyn dechrau 2027. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-bobcat)</translation>
    </message>
    <message>
        <source>Breakfree-2 (NCT06220201) is for relapsing MS, ages 18 to 60, or progressive MS, ages 18 to 65. About 10 of 84 places were planned for the UK. We could not confirm which hospitals. It may be full or closed now. [](claim:real-uk-trials-breakfree-2)</source>
        <extracomment>Multiple sclerosis &gt; UK trials</extracomment>
        <translation>Mae Breakfree-2 (NCT06220201) ar gyfer MS sy’n ailwaelu, 18 i 60 oed, neu MS cynyddol, 18 i 65 oed. Y cynllun oedd cael tua 10 o’r 84 o leoedd yn y DU. Doedden ni ddim yn gallu cadarnhau pa ysbytai. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-breakfree-2)</translation>
    </message>
    <message>
        <source>Read [Trials in the UK](page:uk-trials).</source>
        <extracomment>Multiple sclerosis &gt; UK trials</extracomment>
        <translation>Darllenwch y dudalen [Treialon yn y DU](page:uk-trials).</translation>
    </message>
    <message>
        <source>What to ask</source>
        <extracomment>Multiple sclerosis &gt; What to ask</extracomment>
        <translation>Beth i’w ofyn</translation>
    </message>
    <message>
        <source>Which type of MS do I have now, and which types do the trials take?</source>
        <extracomment>Multiple sclerosis &gt; What to ask</extracomment>
        <translation>Pa fath o MS sydd gen i nawr, a pha fathau mae’r treialon yn eu derbyn?</translation>
    </message>
    <message>
        <source>How many people with my condition have had this treatment, and how many of them got better?</source>
        <extracomment>Multiple sclerosis &gt; What to ask</extracomment>
        <translation>Faint o bobl â’r un cyflwr â fi sydd wedi cael y driniaeth hon, a faint ohonyn nhw ddaeth yn well?</translation>
    </message>
    <message>
        <source>What are the most serious risks, and how often have they happened?</source>
        <extracomment>Multiple sclerosis &gt; What to ask</extracomment>
        <translation>Beth yw’r risgiau mwyaf difrifol, a pha mor aml maen nhw wedi digwydd?</translation>
    </message>
    <message>
        <source>Is there damage already done that CAR-T could not put right?</source>
        <extracomment>Multiple sclerosis &gt; What to ask</extracomment>
        <translation>Oes niwed wedi’i wneud yn barod na allai CAR-T ei drwsio?</translation>
    </message>
    <message>
        <source>What are my other choices, and is a stem cell transplant one of them?</source>
        <extracomment>Multiple sclerosis &gt; What to ask</extracomment>
        <translation>Beth yw fy newisiadau eraill, ac a yw trawsblaniad bôn-gelloedd yn un ohonyn nhw?</translation>
    </message>
    <message>
        <source>More are on [Questions for your doctor](page:questions).</source>
        <extracomment>Multiple sclerosis &gt; What to ask</extracomment>
        <translation>Mae mwy ar y dudalen [Cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Multiple sclerosis &gt; Support</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>The [MS Society](https://www.mssociety.org.uk) has a free helpline. [](claim:charity-ms-society) The [MS Trust](https://mstrust.org.uk) gives information about MS. [](claim:charity-ms-trust) See [Support organisations](page:support).</source>
        <extracomment>Multiple sclerosis &gt; Support</extracomment>
        <translation>Mae gan yr [MS Society](https://www.mssociety.org.uk) linell gymorth am ddim. [](claim:charity-ms-society) Mae’r [MS Trust](https://mstrust.org.uk) yn rhoi gwybodaeth am MS. [](claim:charity-ms-trust) Ewch i’r dudalen [Sefydliadau cymorth](page:support).</translation>
    </message>
</context>
<context>
    <name>myasthenia-gravis.md</name>
    <message>
        <source>Myasthenia gravis</source>
        <extracomment>Myasthenia gravis</extracomment>
        <translation>Myasthenia gravis</translation>
    </message>
    <message>
        <source>One small trial compared CAR-T with a dummy treatment. A larger trial is running to check. [](claim:mg-71-percent)</source>
        <extracomment>Myasthenia gravis</extracomment>
        <translation>Fe wnaeth un treial bach gymharu CAR-T â thriniaeth ffug. Mae treial mwy ar waith i wirio hyn. [](claim:mg-71-percent)</translation>
    </message>
    <message>
        <source>Why B cells</source>
        <extracomment>Myasthenia gravis &gt; Why B cells</extracomment>
        <translation>Pam celloedd B</translation>
    </message>
    <message>
        <source>Some myasthenia trials aim at a marker called [BCMA](term:bcma), found on cells that make [antibodies](term:antibody). Others aim at [CD19](term:cd19), found on [B cells](term:b-cell). [](claim:mg-bcma)</source>
        <extracomment>Myasthenia gravis &gt; Why B cells</extracomment>
        <translation>Mae rhai treialon myasthenia yn anelu at farciwr o’r enw [BCMA](term:bcma), sydd ar gelloedd sy’n gwneud [gwrthgyrff](term:antibody). Mae eraill yn anelu at [CD19](term:cd19), sydd ar [gelloedd B](term:b-cell). [](claim:mg-bcma)</translation>
    </message>
    <message>
        <source>Most CAR-T for autoimmune disease removes nearly all your B cells, helpful ones as well as harmful ones. B cells make antibodies that fight germs. While they are gone, you can catch infections more easily. [](claim:reprogram-troublemakers)</source>
        <extracomment>Myasthenia gravis &gt; Why B cells</extracomment>
        <translation>Mae’r rhan fwyaf o driniaethau CAR-T ar gyfer clefyd awto-imiwn yn cael gwared ar bron pob un o’ch celloedd B, y rhai defnyddiol yn ogystal â’r rhai niweidiol. Mae celloedd B yn gwneud gwrthgyrff sy’n ymladd germau. Tra byddan nhw wedi mynd, gallwch ddal heintiau’n haws. [](claim:reprogram-troublemakers)</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Myasthenia gravis &gt; What was found</extracomment>
        <translation>Beth welwyd</translation>
    </message>
    <message>
        <source>In one trial, some people were given CAR-T and some a [dummy treatment](term:placebo). [](claim:mg-71-percent)</source>
        <extracomment>Myasthenia gravis &gt; What was found</extracomment>
        <translation>Mewn un treial, cafodd rhai pobl CAR-T a chafodd rhai eraill [driniaeth ffug](term:placebo). [](claim:mg-71-percent)</translation>
    </message>
    <message>
        <source>Given CAR-T</source>
        <extracomment>Myasthenia gravis &gt; What was found</extracomment>
        <translation>Wedi cael CAR-T</translation>
    </message>
    <message>
        <source>Given a dummy treatment</source>
        <extracomment>Myasthenia gravis &gt; What was found</extracomment>
        <translation>Wedi cael triniaeth ffug</translation>
    </message>
    <message>
        <source>had a clear improvement in their myasthenia score after 3 months</source>
        <extracomment>Myasthenia gravis &gt; What was found</extracomment>
        <translation>wedi cael gwelliant clir yn eu sgôr myasthenia ar ôl 3 mis</translation>
    </message>
    <message>
        <source>Later, about 1 in 3 of the people then counted (4 of 12) had almost no symptoms. We could not see which people those were. The numbers come from the maker of the treatment. Counted another way, it was 11 of 16 compared with 5 of 15. [](claim:mg-71-percent)</source>
        <extracomment>Myasthenia gravis &gt; What was found</extracomment>
        <translation>Yn ddiweddarach, roedd tua 1 o bob 3 o’r bobl a gafodd eu cyfrif bryd hynny (4 o’r 12) bron heb ddim symptomau. Doedden ni ddim yn gallu gweld pa bobl oedd y rheini. Mae’r niferoedd yn dod oddi wrth wneuthurwr y driniaeth. O gyfrif mewn ffordd arall, 11 o’r 16 oedd y nifer, o’i gymharu â 5 o’r 15. [](claim:mg-71-percent)</translation>
    </message>
    <message>
        <source>This product is not like most CAR-T. It is given once a week for six weeks as an outpatient, with no chemotherapy. [](claim:one-infusion-always) We do not know yet whether kinds like this are as good or safer. [](claim:future-safer-outpatient)</source>
        <extracomment>Myasthenia gravis &gt; What was found</extracomment>
        <translation>Dydy’r cynnyrch hwn ddim fel y rhan fwyaf o driniaethau CAR-T. Mae’n cael ei roi unwaith yr wythnos am chwe wythnos i glaf allanol, heb gemotherapi. [](claim:one-infusion-always) Dydyn ni ddim yn gwybod eto a yw mathau fel hyn cystal, neu’n fwy diogel. [](claim:future-safer-outpatient)</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>We have no checked count of the side effects in this trial. Ask the trial team. These come from people with other conditions.</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Does gennym ni ddim cyfrif wedi’i wirio o’r sgil-effeithiau yn y treial hwn. Gofynnwch i dîm y treial. Cafodd y rhain eu gweld mewn pobl â chyflyrau eraill.</translation>
    </message>
    <message>
        <source>Severe reactions do happen. They include life-threatening [CRS](term:crs), [ICANS](term:icans) (a side effect on the brain and nerves) and serious infection. At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare)</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Mae adweithiau difrifol iawn yn digwydd. Maen nhw’n cynnwys [CRS](term:crs) sy’n bygwth bywyd, [ICANS](term:icans) (sgil-effaith ar yr ymennydd a’r nerfau) a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>CRS can become serious: low blood pressure, fast heartbeat, trouble breathing. [](claim:crs-like-flu) If you have trouble breathing after CAR-T, call 999. [](claim:omit-emergency)</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Gall CRS fynd yn ddifrifol: pwysedd gwaed isel, curiad calon cyflym, trafferth anadlu. [](claim:crs-like-flu) Os cewch chi drafferth anadlu ar ôl CAR-T, ffoniwch 999. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>Most people first have chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. [](claim:step3-conditioning-mild) Ask whether your trial uses it.</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Mae’r rhan fwyaf o bobl yn cael cemotherapi yn gyntaf. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. [](claim:step3-conditioning-mild) Gofynnwch a yw’ch treial chi’n ei ddefnyddio.</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells, and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Mae ychydig o bobl a gafodd driniaeth am ganser y gwaed wedi cael canser yn eu celloedd T yn ddiweddarach, a bu farw rhai. Erbyn canol 2024, roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>The cells may not be made well enough to use, or may not work for you. [](claim:omit-may-fail) The disease can come back. [](claim:omit-relapse)</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Efallai na fydd y celloedd yn cael eu gwneud yn ddigon da i’w defnyddio, neu efallai na fyddan nhw’n gweithio i chi. [](claim:omit-may-fail) Gall y clefyd ddod yn ôl. [](claim:omit-relapse)</translation>
    </message>
    <message>
        <source>Read about [side effects](page:side-effects).</source>
        <extracomment>Myasthenia gravis &gt; What could harm</extracomment>
        <translation>Darllenwch am [sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>UK trials</source>
        <extracomment>Myasthenia gravis &gt; UK trials</extracomment>
        <translation>Treialon yn y DU</translation>
    </message>
    <message>
        <source>We checked in November 2026. [](claim:real-uk-trials)</source>
        <extracomment>Myasthenia gravis &gt; UK trials</extracomment>
        <translation>Fe wnaethon ni wirio ym mis Tachwedd 2026. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>One UK-approved study lists myasthenia gravis in its title. Ask your neurologist whether it is open and where. [](claim:uk-trials-mg) It is called Breakfree-2 (NCT06220201). It may be full or closed now. [](claim:real-uk-trials-breakfree-2)</source>
        <extracomment>Myasthenia gravis &gt; UK trials</extracomment>
        <translation>Mae un astudiaeth sydd wedi’i chymeradwyo yn y DU yn enwi myasthenia gravis yn ei theitl. Gofynnwch i’ch niwrolegydd a yw hi ar agor, a ble. [](claim:uk-trials-mg) Ei henw yw Breakfree-2 (NCT06220201). Efallai ei bod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-breakfree-2)</translation>
    </message>
    <message>
        <source>AURORA (NCT06799247) is the larger international trial, with 100 places. It is for people with the AChR antibody. We could not confirm a UK hospital. It may be full or closed now. [](claim:real-uk-trials-international) Some people get a dummy treatment. You cannot choose which you get. [](claim:omit-randomised)</source>
        <extracomment>Myasthenia gravis &gt; UK trials</extracomment>
        <translation>AURORA (NCT06799247) yw’r treial rhyngwladol mwy, gyda 100 o leoedd. Mae ar gyfer pobl â’r gwrthgorff AChR. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-international) Mae rhai pobl yn cael triniaeth ffug. Allwch chi ddim dewis pa un gewch chi. [](claim:omit-randomised)</translation>
    </message>
    <message>
        <source>Read [Trials in the UK](page:uk-trials).</source>
        <extracomment>Myasthenia gravis &gt; UK trials</extracomment>
        <translation>Darllenwch y dudalen [Treialon yn y DU](page:uk-trials).</translation>
    </message>
    <message>
        <source>What to ask</source>
        <extracomment>Myasthenia gravis &gt; What to ask</extracomment>
        <translation>Beth i’w ofyn</translation>
    </message>
    <message>
        <source>Which antibodies do I have, and does that change what is open to me?</source>
        <extracomment>Myasthenia gravis &gt; What to ask</extracomment>
        <translation>Pa wrthgyrff sydd gen i, ac ydy hynny’n newid beth sydd ar agor i mi?</translation>
    </message>
    <message>
        <source>What is the plan if my breathing or swallowing gets worse during treatment?</source>
        <extracomment>Myasthenia gravis &gt; What to ask</extracomment>
        <translation>Beth yw’r cynllun os bydd fy anadlu neu fy llyncu yn gwaethygu yn ystod y driniaeth?</translation>
    </message>
    <message>
        <source>How many people with my condition have had this treatment, and how many of them got better?</source>
        <extracomment>Myasthenia gravis &gt; What to ask</extracomment>
        <translation>Faint o bobl â’r un cyflwr â fi sydd wedi cael y driniaeth hon, a faint ohonyn nhw ddaeth yn well?</translation>
    </message>
    <message>
        <source>What are the most serious risks, and how often have they happened?</source>
        <extracomment>Myasthenia gravis &gt; What to ask</extracomment>
        <translation>Beth yw’r risgiau mwyaf difrifol, a pha mor aml maen nhw wedi digwydd?</translation>
    </message>
    <message>
        <source>What are my other choices?</source>
        <extracomment>Myasthenia gravis &gt; What to ask</extracomment>
        <translation>Beth yw fy newisiadau eraill?</translation>
    </message>
    <message>
        <source>More are on [Questions for your doctor](page:questions).</source>
        <extracomment>Myasthenia gravis &gt; What to ask</extracomment>
        <translation>Mae mwy ar y dudalen [Cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Myasthenia gravis &gt; Support</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>[myaware](https://www.myaware.org) is a charity for people with myasthenia gravis. [](claim:charity-myaware) See [Support organisations](page:support).</source>
        <extracomment>Myasthenia gravis &gt; Support</extracomment>
        <translation>Elusen i bobl â myasthenia gravis yw [myaware](https://www.myaware.org). [](claim:charity-myaware) Ewch i’r dudalen [Sefydliadau cymorth](page:support).</translation>
    </message>
</context>
<context>
    <name>next-steps.md</name>
    <message>
        <source>Your next steps</source>
        <extracomment>Your next steps</extracomment>
        <translation>Eich camau nesaf</translation>
    </message>
    <message>
        <source>You do not have to do anything today. If you want to know more, the first step is to talk to your own specialist.</source>
        <extracomment>Your next steps</extracomment>
        <translation>Does dim rhaid i chi wneud dim byd heddiw. Os ydych chi am wybod mwy, y cam cyntaf yw siarad â’ch arbenigwr eich hun.</translation>
    </message>
    <message>
        <source>This is research</source>
        <extracomment>Your next steps</extracomment>
        <translation>Ymchwil yw hyn</translation>
    </message>
    <message>
        <source>In the UK, CAR-T for [autoimmune disease](term:autoimmune-disease) is still being tested. You can only have it by joining a research trial. Most people will not be able to join one yet. [](claim:intro-uk-patients-can-access)</source>
        <extracomment>Your next steps</extracomment>
        <translation>Yn y DU, mae CAR-T ar gyfer [clefyd awto-imiwn](term:autoimmune-disease) yn dal i gael ei brofi. Yr unig ffordd o’i gael yw ymuno â threial ymchwil. Fydd y rhan fwyaf o bobl ddim yn gallu ymuno ag un eto. [](claim:intro-uk-patients-can-access)</translation>
    </message>
    <message>
        <source>Talk to your specialist</source>
        <extracomment>Your next steps &gt; Talk to your specialist</extracomment>
        <translation>Siaradwch â’ch arbenigwr</translation>
    </message>
    <message>
        <source>Your specialist is the person who can refer you. You do not need to collect everything yourself: they can send your records. A short list of your treatments, with dates and why each stopped, helps a lot. [](claim:act-talk-to-specialist)</source>
        <extracomment>Your next steps &gt; Talk to your specialist</extracomment>
        <translation>Eich arbenigwr yw’r person sy’n gallu eich atgyfeirio. Does dim rhaid i chi gasglu popeth eich hun: gall yr arbenigwr anfon eich cofnodion. Mae rhestr fer o’ch triniaethau, gyda dyddiadau a pham y daeth pob un i ben, yn help mawr. [](claim:act-talk-to-specialist)</translation>
    </message>
    <message>
        <source>If you do not see a hospital specialist, ask your GP about a referral.</source>
        <extracomment>Your next steps &gt; Talk to your specialist</extracomment>
        <translation>Os nad ydych chi’n gweld arbenigwr mewn ysbyty, gofynnwch i’ch meddyg teulu am atgyfeiriad.</translation>
    </message>
    <message>
        <source>Never stop a medicine on your own. [](claim:german-study-medicines-stopped)</source>
        <extracomment>Your next steps &gt; Talk to your specialist</extracomment>
        <translation>Peidiwch byth â rhoi’r gorau i feddyginiaeth ar eich liwt eich hun. [](claim:german-study-medicines-stopped)</translation>
    </message>
    <message>
        <source>Steps you can take</source>
        <extracomment>Your next steps &gt; Steps you can take</extracomment>
        <translation>Camau y gallwch eu cymryd</translation>
    </message>
    <message>
        <source>Choose three to five [questions for your doctor](page:questions).</source>
        <extracomment>Your next steps &gt; Steps you can take</extracomment>
        <translation>Dewiswch dri i bump o [gwestiynau i’ch meddyg](page:questions).</translation>
    </message>
    <message>
        <source>Read what trials ask for on [who can take part](page:who-can-take-part). Only a trial team can decide.</source>
        <extracomment>Your next steps &gt; Steps you can take</extracomment>
        <translation>Darllenwch beth mae treialon yn gofyn amdano ar y dudalen [pwy all gymryd rhan](page:who-can-take-part). Dim ond tîm y treial all benderfynu.</translation>
    </message>
    <message>
        <source>Look for trials. See [how to find a trial](page:find-a-trial).</source>
        <extracomment>Your next steps &gt; Steps you can take</extracomment>
        <translation>Chwiliwch am dreialon. Ewch i [sut i ddod o hyd i dreial](page:find-a-trial).</translation>
    </message>
    <message>
        <source>Find the charity for your condition under [support organisations](page:support).</source>
        <extracomment>Your next steps &gt; Steps you can take</extracomment>
        <translation>Dewch o hyd i’r elusen ar gyfer eich cyflwr chi ar y dudalen [sefydliadau cymorth](page:support).</translation>
    </message>
    <message>
        <source>Think about help at home, travel and money. See [getting ready for tests](page:getting-ready) and [money and travel help](page:money-and-travel).</source>
        <extracomment>Your next steps &gt; Steps you can take</extracomment>
        <translation>Meddyliwch am help gartref, teithio ac arian. Ewch i’r tudalennau [paratoi ar gyfer profion](page:getting-ready) a [help gydag arian a theithio](page:money-and-travel).</translation>
    </message>
    <message>
        <source>Read about [other choices, and doing nothing](page:other-choices). They matter just as much.</source>
        <extracomment>Your next steps &gt; Steps you can take</extracomment>
        <translation>Darllenwch am [ddewisiadau eraill, a gwneud dim](page:other-choices). Maen nhw’r un mor bwysig.</translation>
    </message>
    <message>
        <source>What we know, and what we do not</source>
        <extracomment>Your next steps &gt; What we know, and what we do not</extracomment>
        <translation>Beth rydyn ni’n ei wybod, a beth dydyn ni ddim yn ei wybod</translation>
    </message>
    <message>
        <source>CAR-T is a promising area of research. It is not right for everyone, and it is not a proven cure. [](claim:conclusion-most-significant-advance)</source>
        <extracomment>Your next steps &gt; What we know, and what we do not</extracomment>
        <translation>Mae CAR-T yn faes ymchwil addawol. Dydy CAR-T ddim yn iawn i bawb, a does dim prawf ei fod yn wellhad llwyr. [](claim:conclusion-most-significant-advance)</translation>
    </message>
    <message>
        <source>What could help</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What could help</extracomment>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>A 2025 review put together 16 studies with 145 people with lupus. Where it was measured, 45 of 64 people (about 7 in 10) were in [remission](term:remission). These were small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What could help</extracomment>
        <translation>Daeth adolygiad yn 2025 ag 16 o astudiaethau at ei gilydd, gyda 145 o bobl â lwpws. Lle cafodd hyn ei fesur, roedd 45 o 64 o bobl (tua 7 o bob 10) mewn [ysbaid](term:remission). Astudiaethau bach, cynnar oedd y rhain, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>For most other conditions there are too few people to say how well it works. [](claim:conclusion-complete-remission-most)</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What could help</extracomment>
        <translation>Ar gyfer y rhan fwyaf o gyflyrau eraill, does dim digon o bobl i ddweud pa mor dda mae’n gweithio. [](claim:conclusion-complete-remission-most)</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What could harm</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>In the same 145 people with lupus, 11 had a serious infection and one person died. [](claim:omit-infection-death) Severe reactions do happen. They include life-threatening [CRS](term:crs), [ICANS](term:icans) and serious infection. [](claim:serious-complications-rare)</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What could harm</extracomment>
        <translation>O’r un 145 o bobl â lwpws, cafodd 11 haint difrifol a bu farw un person. [](claim:omit-infection-death) Mae adweithiau difrifol iawn yn digwydd. Maen nhw’n cynnwys [CRS](term:crs) sy’n bygwth bywyd, [ICANS](term:icans) a haint difrifol. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>Many side effects are mild and pass. Some are serious, some last a long time, and a few people have died. [](claim:conclusion-side-effects-mild)</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What could harm</extracomment>
        <translation>Mae llawer o sgil-effeithiau’n ysgafn ac yn mynd heibio. Mae rhai’n ddifrifol, mae rhai’n para’n hir, ac mae ychydig o bobl wedi marw. [](claim:conclusion-side-effects-mild)</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells. Some needed hospital care and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. [](claim:secondary-cancers)</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What could harm</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. O’r bobl a gafodd eu trin am ganser y gwaed, cafodd ychydig ohonyn nhw ganser yn eu celloedd T yn ddiweddarach. Roedd angen gofal ysbyty ar rai, a bu farw rhai. Erbyn canol 2024 roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>What nobody knows</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What nobody knows</extracomment>
        <translation>Beth does neb yn ei wybod</translation>
    </message>
    <message>
        <source>Nobody knows yet how long remission lasts, and the disease can come back. [](claim:cured-not-managed) The risk of new cancers seems low. But for autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>Your next steps &gt; What we know, and what we do not &gt; What nobody knows</extracomment>
        <translation>Does neb yn gwybod eto am faint mae ysbaid yn para, a gall y clefyd ddod yn ôl. [](claim:cured-not-managed) Mae’n ymddangos bod y risg o ganserau newydd yn isel. Ond yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>Are you ready to decide?</source>
        <extracomment>Your next steps &gt; Are you ready to decide?</extracomment>
        <translation>Ydych chi’n barod i benderfynu?</translation>
    </message>
    <message>
        <source>You may find it helps to ask yourself four things:</source>
        <extracomment>Your next steps &gt; Are you ready to decide?</extracomment>
        <translation>Efallai y bydd yn help i chi ofyn pedwar peth i chi’ch hun:</translation>
    </message>
    <message>
        <source>Do I feel sure about what I want?</source>
        <extracomment>Your next steps &gt; Are you ready to decide?</extracomment>
        <translation>Ydw i’n teimlo’n siŵr am yr hyn rydw i ei eisiau?</translation>
    </message>
    <message>
        <source>Do I know the good and the bad of each choice?</source>
        <extracomment>Your next steps &gt; Are you ready to decide?</extracomment>
        <translation>Ydw i’n gwybod beth sy’n dda ac yn ddrwg am bob dewis?</translation>
    </message>
    <message>
        <source>Do I know what matters most to me?</source>
        <extracomment>Your next steps &gt; Are you ready to decide?</extracomment>
        <translation>Ydw i’n gwybod beth sydd bwysicaf i mi?</translation>
    </message>
    <message>
        <source>Do I have enough help to decide?</source>
        <extracomment>Your next steps &gt; Are you ready to decide?</extracomment>
        <translation>Oes gen i ddigon o help i benderfynu?</translation>
    </message>
    <message>
        <source>If any answer is no, take it to your next visit. You can ask for more time.</source>
        <extracomment>Your next steps &gt; Are you ready to decide?</extracomment>
        <translation>Os mai na yw unrhyw un o’r atebion, ewch â hynny i’ch apwyntiad nesaf. Gallwch ofyn am fwy o amser.</translation>
    </message>
    <message>
        <source>It is your choice</source>
        <extracomment>Your next steps &gt; It is your choice</extracomment>
        <translation>Eich dewis chi yw hyn</translation>
    </message>
    <message>
        <source>Trials in the UK are small, but there are more than there were. It is fine to be interested, and it is fine to say no or to wait. [](claim:conclusion-uk-access-growing) Saying no will not affect your usual care. [](claim:conclusion-be-part)</source>
        <extracomment>Your next steps &gt; It is your choice</extracomment>
        <translation>Mae’r treialon yn y DU yn fach, ond mae mwy ohonyn nhw nag oedd o’r blaen. Mae’n iawn bod â diddordeb, ac mae’n iawn dweud na neu aros. [](claim:conclusion-uk-access-growing) Fydd dweud na ddim yn effeithio ar eich gofal arferol. [](claim:conclusion-be-part)</translation>
    </message>
</context>
<context>
    <name>other-choices.md</name>
    <message>
        <source>Other choices, and doing nothing</source>
        <extracomment>Other choices, and doing nothing</extracomment>
        <translation>Dewisiadau eraill, a gwneud dim</translation>
    </message>
    <message>
        <source>CAR-T is only one choice. There are others, such as other medicines, other trials, and for some conditions a stem cell transplant. Ask how they compare. [](claim:omit-alternatives)</source>
        <extracomment>Other choices, and doing nothing</extracomment>
        <translation>Dim ond un dewis yw CAR-T. Mae rhai eraill, fel meddyginiaethau eraill, treialon eraill, ac i rai cyflyrau, trawsblaniad bôn-gelloedd. Gofynnwch sut maen nhw’n cymharu. [](claim:omit-alternatives)</translation>
    </message>
    <message>
        <source>Each choice below has about the same room on this page. None is the right one for everyone. For each one, ask your specialist the same things: the good it could do, the harm, and how sure they are.</source>
        <extracomment>Other choices, and doing nothing</extracomment>
        <translation>Mae tua’r un faint o le i bob dewis isod ar y dudalen hon. Does yr un ohonyn nhw’n iawn i bawb. Ar gyfer pob un, gofynnwch yr un pethau i’ch arbenigwr: y lles y gallai ei wneud, y niwed, a pha mor siŵr ydyn nhw.</translation>
    </message>
    <message>
        <source>CAR-T in a trial</source>
        <extracomment>Other choices, and doing nothing &gt; CAR-T in a trial</extracomment>
        <translation>CAR-T mewn treial</translation>
    </message>
    <message>
        <source>In the UK you can only have it by joining a research trial. Most people will not be able to join one yet. [](claim:intro-uk-patients-can-access) It is a promising area of research. It is not right for everyone, and it is not a proven cure. [](claim:conclusion-most-significant-advance) Many side effects are mild and pass. Some are serious, some last a long time, and a few people have died. [](claim:conclusion-side-effects-mild)</source>
        <extracomment>Other choices, and doing nothing &gt; CAR-T in a trial</extracomment>
        <translation>Yn y DU, yr unig ffordd o’i gael yw ymuno â threial ymchwil. Fydd y rhan fwyaf o bobl ddim yn gallu ymuno ag un eto. [](claim:intro-uk-patients-can-access) Mae’n faes ymchwil addawol. Dydy CAR-T ddim yn iawn i bawb, a does dim prawf ei fod yn wellhad llwyr. [](claim:conclusion-most-significant-advance) Mae llawer o sgil-effeithiau’n ysgafn ac yn mynd heibio. Mae rhai’n ddifrifol, mae rhai’n para’n hir, ac mae ychydig o bobl wedi marw. [](claim:conclusion-side-effects-mild)</translation>
    </message>
    <message>
        <source>Ask: is there a trial for me, what good could it do, and what could go wrong?</source>
        <extracomment>Other choices, and doing nothing &gt; CAR-T in a trial</extracomment>
        <translation>Gofynnwch: oes treial i mi, pa les allai ei wneud, a beth allai fynd o’i le?</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <extracomment>Other choices, and doing nothing &gt; Other medicines</extracomment>
        <translation>Meddyginiaethau eraill</translation>
    </message>
    <message>
        <source>Other medicines are one choice. [](claim:omit-alternatives) You could ask if there is one that you have not tried, or if what you take now could be changed. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Other choices, and doing nothing &gt; Other medicines</extracomment>
        <translation>Mae meddyginiaethau eraill yn un dewis. [](claim:omit-alternatives) Gallech ofyn a oes un nad ydych chi wedi rhoi cynnig arni, neu a allai’r hyn rydych chi’n ei gymryd nawr gael ei newid. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>Ask: which medicines are left for me, and what are their risks?</source>
        <extracomment>Other choices, and doing nothing &gt; Other medicines</extracomment>
        <translation>Gofynnwch: pa feddyginiaethau sydd ar ôl i mi, a beth yw eu risgiau?</translation>
    </message>
    <message>
        <source>Other trials</source>
        <extracomment>Other choices, and doing nothing &gt; Other trials</extracomment>
        <translation>Treialon eraill</translation>
    </message>
    <message>
        <source>Other trials are one choice too. [](claim:omit-alternatives) Ask whether you could choose what you get, and what happens when the trial ends. To look for one, see [how to find a trial](page:find-a-trial).</source>
        <extracomment>Other choices, and doing nothing &gt; Other trials</extracomment>
        <translation>Mae treialon eraill yn un dewis hefyd. [](claim:omit-alternatives) Gofynnwch a allech chi ddewis beth rydych chi’n ei gael, a beth sy’n digwydd pan ddaw’r treial i ben. I chwilio am un, ewch i [sut i ddod o hyd i dreial](page:find-a-trial).</translation>
    </message>
    <message>
        <source>Ask: which other trials are there for my condition, and what do they test?</source>
        <extracomment>Other choices, and doing nothing &gt; Other trials</extracomment>
        <translation>Gofynnwch: pa dreialon eraill sydd ar gyfer fy nghyflwr i, a beth maen nhw’n ei brofi?</translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <extracomment>Other choices, and doing nothing &gt; Stem cell transplant</extracomment>
        <translation>Trawsblaniad bôn-gelloedd</translation>
    </message>
    <message>
        <source>For some conditions a stem cell transplant is another choice. [](claim:omit-alternatives) If you have MS or systemic sclerosis, ask about stem cell transplant too. Ask what it would be like to go through, and who gives it.</source>
        <extracomment>Other choices, and doing nothing &gt; Stem cell transplant</extracomment>
        <translation>I rai cyflyrau, mae trawsblaniad bôn-gelloedd yn ddewis arall. [](claim:omit-alternatives) Os oes gennych chi MS neu sglerosis systemig, holwch am drawsblaniad bôn-gelloedd hefyd. Gofynnwch sut brofiad fyddai mynd drwyddo, a phwy sy’n ei roi.</translation>
    </message>
    <message>
        <source>Ask: what good could it do for me, what could go wrong, and how does it compare with CAR-T?</source>
        <extracomment>Other choices, and doing nothing &gt; Stem cell transplant</extracomment>
        <translation>Gofynnwch: pa les allai ei wneud i mi, beth allai fynd o’i le, a sut mae’n cymharu â CAR-T?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Other choices, and doing nothing &gt; Waiting</extracomment>
        <translation>Aros</translation>
    </message>
    <message>
        <source>It is fine to be interested, and it is fine to say no or to wait. [](claim:conclusion-uk-access-growing) Nobody can say what will be known in a year. Ask what waiting could mean for your own illness.</source>
        <extracomment>Other choices, and doing nothing &gt; Waiting</extracomment>
        <translation>Mae’n iawn bod â diddordeb, ac mae’n iawn dweud na neu aros. [](claim:conclusion-uk-access-growing) All neb ddweud beth fydd yn hysbys ymhen blwyddyn. Gofynnwch beth allai aros ei olygu i’ch salwch chi.</translation>
    </message>
    <message>
        <source>Ask: what would happen if I waited a year? What signs would mean that I should not wait?</source>
        <extracomment>Other choices, and doing nothing &gt; Waiting</extracomment>
        <translation>Gofynnwch: beth fyddai’n digwydd pe bawn i’n aros am flwyddyn? Pa arwyddion fyddai’n golygu na ddylwn i aros?</translation>
    </message>
    <message>
        <source>Doing nothing new</source>
        <extracomment>Other choices, and doing nothing &gt; Doing nothing new</extracomment>
        <translation>Gwneud dim byd newydd</translation>
    </message>
    <message>
        <source>You can stay on the treatment you have now. This is a choice too. It is not the same as stopping your medicines. Never stop a medicine on your own. [](claim:german-study-medicines-stopped)</source>
        <extracomment>Other choices, and doing nothing &gt; Doing nothing new</extracomment>
        <translation>Gallwch aros ar y driniaeth sydd gennych chi nawr. Mae hyn yn ddewis hefyd. Dydy hyn ddim yr un peth â stopio eich meddyginiaethau. Peidiwch byth â rhoi’r gorau i feddyginiaeth ar eich liwt eich hun. [](claim:german-study-medicines-stopped)</translation>
    </message>
    <message>
        <source>Ask: what would happen if I changed nothing? Could damage build up?</source>
        <extracomment>Other choices, and doing nothing &gt; Doing nothing new</extracomment>
        <translation>Gofynnwch: beth fyddai’n digwydd pe bawn i’n newid dim? A allai niwed gronni?</translation>
    </message>
    <message>
        <source>Saying no</source>
        <extracomment>Other choices, and doing nothing &gt; Saying no</extracomment>
        <translation>Dweud na</translation>
    </message>
    <message>
        <source>Taking part in a trial is your choice. It is fine to say no, or to change your mind. Saying no will not affect your usual care. [](claim:conclusion-be-part)</source>
        <extracomment>Other choices, and doing nothing &gt; Saying no</extracomment>
        <translation>Eich dewis chi yw cymryd rhan mewn treial. Mae’n iawn dweud na, neu newid eich meddwl. Fydd dweud na ddim yn effeithio ar eich gofal arferol. [](claim:conclusion-be-part)</translation>
    </message>
    <message>
        <source>Ask: how long do I have to decide? Who can I talk to who is not part of the trial?</source>
        <extracomment>Other choices, and doing nothing &gt; Saying no</extracomment>
        <translation>Gofynnwch: faint o amser sydd gen i i benderfynu? Â phwy alla i siarad sydd ddim yn rhan o’r treial?</translation>
    </message>
    <message>
        <source>Be careful of anyone who sells it</source>
        <extracomment>Other choices, and doing nothing &gt; Saying no</extracomment>
        <translation>Byddwch yn ofalus o unrhyw un sy’n ei werthu</translation>
    </message>
    <message>
        <source>Be careful of clinics, at home or abroad, that sell CAR-T or “immune reset” treatment outside proper trials. Real trials do not charge you to join. Talk to your specialist first. [](claim:omit-abroad)</source>
        <extracomment>Other choices, and doing nothing &gt; Saying no</extracomment>
        <translation>Byddwch yn ofalus o glinigau, yn y DU neu dramor, sy’n gwerthu CAR-T neu driniaeth “ailosod y system imiwnedd” y tu allan i dreialon go iawn. Dydy treialon go iawn ddim yn codi tâl arnoch chi am ymuno. Siaradwch â’ch arbenigwr yn gyntaf. [](claim:omit-abroad)</translation>
    </message>
    <message>
        <source>Ask for the trial number and the regulator’s approval. Follow-up lasts for years, and the NHS may not have your records. [](claim:private-option)</source>
        <extracomment>Other choices, and doing nothing &gt; Saying no</extracomment>
        <translation>Gofynnwch am rif y treial ac am gymeradwyaeth y rheoleiddiwr. Mae gofal dilynol yn para am flynyddoedd, ac efallai na fydd eich cofnodion gan y GIG. [](claim:private-option)</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>Beth sy’n bwysig i chi</translation>
    </message>
    <message>
        <source>Two people with the same illness can make different choices, and both can be right. You may want to think about:</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>Gall dau berson â’r un salwch wneud dewisiadau gwahanol, a gall y ddau fod yn iawn. Efallai y byddwch chi am feddwl am y canlynol:</translation>
    </message>
    <message>
        <source>how bad your illness is now, and how fast it changes</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>pa mor ddrwg yw eich salwch nawr, a pha mor gyflym mae’n newid</translation>
    </message>
    <message>
        <source>how you feel about risks that nobody knows yet</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>sut rydych chi’n teimlo am risgiau does neb yn gwybod amdanyn nhw eto</translation>
    </message>
    <message>
        <source>time away from home, work and family</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>amser i ffwrdd o gartref, gwaith a theulu</translation>
    </message>
    <message>
        <source>plans to have a baby</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>cynlluniau i gael babi</translation>
    </message>
    <message>
        <source>who could help you</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>pwy allai eich helpu</translation>
    </message>
    <message>
        <source>Waiting, being turned down, or finding that a treatment has not worked is hard. Ask for emotional support. [](claim:omit-feelings) See [support organisations](page:support).</source>
        <extracomment>Other choices, and doing nothing &gt; What matters to you</extracomment>
        <translation>Mae aros, cael eich gwrthod, neu weld nad yw triniaeth wedi gweithio, yn anodd. Gofynnwch am gymorth emosiynol. [](claim:omit-feelings) Ewch i [sefydliadau cymorth](page:support).</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Am I a candidate for CAR-T therapy?</source>
        <translation>Ydw i’n ymgeisydd ar gyfer therapi CAR-T?</translation>
    </message>
    <message>
        <source>For my condition, how many other treatments must have failed before CAR-T is thought about?</source>
        <translation>Ar gyfer fy nghyflwr i, faint o driniaethau eraill sy’n gorfod bod wedi methu cyn ystyried CAR-T?</translation>
    </message>
    <message>
        <source>Could my heart, lungs, kidneys, liver or past infections rule me out?</source>
        <translation>A allai fy nghalon, fy ysgyfaint, fy arennau, fy afu neu heintiau yn y gorffennol olygu na alla i gael CAR-T?</translation>
    </message>
    <message>
        <source>Which of my medicines would have to stop before my cells are collected, and for how long?</source>
        <translation>Pa rai o fy meddyginiaethau fyddai’n gorfod stopio cyn i fy nghelloedd gael eu casglu, ac am ba hyd?</translation>
    </message>
    <message>
        <source>Is there damage already done that CAR-T could not put right?</source>
        <translation>Oes niwed wedi’i wneud yn barod na allai CAR-T ei drwsio?</translation>
    </message>
    <message>
        <source>Which type of MS do I have now, and which types do the trials take?</source>
        <translation>Pa fath o MS sydd gen i nawr, a pha fathau mae’r treialon yn eu derbyn?</translation>
    </message>
    <message>
        <source>Which antibodies do I have, and does that change what is open to me?</source>
        <translation>Pa wrthgyrff sydd gen i, ac ydy hynny’n newid beth sydd ar agor i mi?</translation>
    </message>
    <message>
        <source>Does having had cancer before change things for me?</source>
        <translation>Ydy’r ffaith fy mod i wedi cael canser o’r blaen yn newid pethau i mi?</translation>
    </message>
    <message>
        <source>Are there trials I might be eligible for?</source>
        <translation>Oes yna dreialon a allai fy nerbyn i?</translation>
    </message>
    <message>
        <source>Can you refer me to a CAR-T center?</source>
        <translation>Allwch chi fy atgyfeirio i ganolfan CAR-T?</translation>
    </message>
    <message>
        <source>What is the trial’s number, so that I can look it up?</source>
        <translation>Beth yw rhif y treial, fel y galla i chwilio amdano?</translation>
    </message>
    <message>
        <source>What is this trial mainly testing: is it safe, what dose, or does it work?</source>
        <translation>Beth mae’r treial hwn yn ei brofi’n bennaf: ydy’r driniaeth yn ddiogel, pa ddos, neu ydy hi’n gweithio?</translation>
    </message>
    <message>
        <source>Would I surely get CAR-T, or might I be put in a group that gets something else?</source>
        <translation>Fyddwn i’n sicr o gael CAR-T, neu a allwn i gael fy rhoi mewn grŵp sy’n cael rhywbeth arall?</translation>
    </message>
    <message>
        <source>Who is paying for the trial, and does my doctor or hospital gain if I join?</source>
        <translation>Pwy sy’n talu am y treial, ac ydy fy meddyg neu fy ysbyty ar eu hennill os ydw i’n ymuno?</translation>
    </message>
    <message>
        <source>If I am not suitable, or the trial is full, what happens next, and who will look again later?</source>
        <translation>Os nad ydw i’n cael fy nerbyn, neu os yw’r treial yn llawn, beth sy’n digwydd nesaf, a phwy fydd yn edrych eto yn ddiweddarach?</translation>
    </message>
    <message>
        <source>I do not live in England. Can I be sent to a hospital there, and who sets that up?</source>
        <translation>Dydw i ddim yn byw yn Lloegr. Alla i gael fy anfon i ysbyty yno, a phwy sy’n trefnu hynny?</translation>
    </message>
    <message>
        <source>How many people with my condition have had this treatment, and how many of them got better?</source>
        <translation>Faint o bobl â’r un cyflwr â fi sydd wedi cael y driniaeth hon, a faint ohonyn nhw ddaeth yn well?</translation>
    </message>
    <message>
        <source>How long have those people been watched for, and did anyone’s illness come back?</source>
        <translation>Am ba hyd mae’r bobl hynny wedi cael eu dilyn, ac a ddaeth salwch unrhyw un yn ôl?</translation>
    </message>
    <message>
        <source>For someone like me, what is the best, the most likely and the worst thing that could happen?</source>
        <translation>I rywun fel fi, beth yw’r peth gorau, y peth mwyaf tebygol a’r peth gwaethaf a allai ddigwydd?</translation>
    </message>
    <message>
        <source>How will we know if it has worked, and when?</source>
        <translation>Sut byddwn ni’n gwybod a yw wedi gweithio, a phryd?</translation>
    </message>
    <message>
        <source>What are the most serious risks, and how often have they happened?</source>
        <translation>Beth yw’r risgiau mwyaf difrifol, a pha mor aml maen nhw wedi digwydd?</translation>
    </message>
    <message>
        <source>What early signs of trouble must my family and I look out for, such as fever, confusion or shaking?</source>
        <translation>Pa arwyddion cynnar bod rhywbeth o’i le y mae’n rhaid i fy nheulu a fi gadw llygad amdanyn nhw, fel twymyn, dryswch neu gryndod?</translation>
    </message>
    <message>
        <source>For how long would I catch infections more easily, and how would you protect me?</source>
        <translation>Am ba hyd y byddwn i’n dal heintiau’n haws, a sut byddech chi’n fy amddiffyn i?</translation>
    </message>
    <message>
        <source>What do we know, and not know, about cancer or other problems years later?</source>
        <translation>Beth rydyn ni’n ei wybod, a beth dydyn ni ddim yn ei wybod, am ganser neu broblemau eraill flynyddoedd yn ddiweddarach?</translation>
    </message>
    <message>
        <source>Could my illness flare while my usual medicines are stopped, and what would you do?</source>
        <translation>A allwn i gael pwl o’r salwch tra bydd fy meddyginiaethau arferol wedi’u stopio, a beth fyddech chi’n ei wneud?</translation>
    </message>
    <message>
        <source>What is the plan if my breathing or swallowing gets worse during treatment?</source>
        <translation>Beth yw’r cynllun os bydd fy anadlu neu fy llyncu yn gwaethygu yn ystod y driniaeth?</translation>
    </message>
    <message>
        <source>How long would I be in hospital, and how long must I stay near it afterwards?</source>
        <translation>Am ba hyd y byddwn i yn yr ysbyty, ac am ba hyd y mae’n rhaid i mi aros yn agos ato wedyn?</translation>
    </message>
    <message>
        <source>Do I need someone with me day and night when I go home, and for how many weeks?</source>
        <translation>Oes angen rhywun gyda fi ddydd a nos ar ôl i mi fynd adref, ac am faint o wythnosau?</translation>
    </message>
    <message>
        <source>When could I drive again?</source>
        <translation>Pryd gallwn i yrru eto?</translation>
    </message>
    <message>
        <source>Who do I call at 3 o’clock in the morning, and what should I tell an ambulance crew?</source>
        <translation>Pwy ydw i’n ei ffonio am 3 o’r gloch y bore, a beth ddylwn i ei ddweud wrth griw ambiwlans?</translation>
    </message>
    <message>
        <source>Can I have an interpreter, Welsh, sign language, large print or easy read for talks and forms?</source>
        <translation>Alla i gael cyfieithydd ar y pryd, Cymraeg, iaith arwyddion, print bras neu ddeunydd hawdd ei ddeall ar gyfer sgyrsiau a ffurflenni?</translation>
    </message>
    <message>
        <source>How often must I come back, for how many years, and can some checks be done near home?</source>
        <translation>Pa mor aml mae’n rhaid i mi ddod yn ôl, am faint o flynyddoedd, ac oes modd gwneud rhai archwiliadau yn agos at fy nghartref?</translation>
    </message>
    <message>
        <source>Could this stop me having children, and can eggs, sperm or embryos be stored first on the NHS where I live?</source>
        <translation>A allai hyn fy atal rhag cael plant, ac oes modd storio wyau, sberm neu embryonau yn gyntaf ar y GIG lle rydw i’n byw?</translation>
    </message>
    <message>
        <source>How long must I use birth control, and when might pregnancy or breastfeeding be safe?</source>
        <translation>Am ba hyd y mae’n rhaid i mi ddefnyddio dull atal cenhedlu, a phryd y gallai beichiogrwydd neu fwydo ar y fron fod yn ddiogel?</translation>
    </message>
    <message>
        <source>Can I be close to children, older people and pets while my defences are low?</source>
        <translation>Alla i fod yn agos at blant, pobl hŷn ac anifeiliaid anwes tra bydd fy amddiffynfeydd yn isel?</translation>
    </message>
    <message>
        <source>What is different for a teenager, and who gives permission?</source>
        <translation>Beth sy’n wahanol i rywun yn ei arddegau, a phwy sy’n rhoi caniatâd?</translation>
    </message>
    <message>
        <source>How long are people off work or study, and will you write a letter for my employer or college?</source>
        <translation>Am ba hyd y mae pobl i ffwrdd o’u gwaith neu eu hastudiaethau, ac a wnewch chi ysgrifennu llythyr ar gyfer fy nghyflogwr neu fy ngholeg?</translation>
    </message>
    <message>
        <source>Will the trial pay for travel, food and a place to stay, for me and for the person who comes with me?</source>
        <translation>A fydd y treial yn talu am deithio, bwyd a lle i aros, i mi ac i’r person sy’n dod gyda fi?</translation>
    </message>
    <message>
        <source>Which benefits or help with costs could I get, and who here can help me apply?</source>
        <translation>Pa fudd-daliadau neu help gyda chostau y gallwn i eu cael, a phwy yma all fy helpu i wneud cais?</translation>
    </message>
    <message>
        <source>Which vaccines would I need again, and which must I avoid?</source>
        <translation>Pa frechlynnau fyddai eu hangen arna i eto, a pha rai mae’n rhaid i mi eu hosgoi?</translation>
    </message>
    <message>
        <source>Which of my old medicines would I stop or keep, and who decides?</source>
        <translation>Pa rai o fy hen feddyginiaethau y byddwn i’n eu stopio neu’n eu cadw, a phwy sy’n penderfynu?</translation>
    </message>
    <message>
        <source>Who would look after me in the long run, and what help is there if I feel low or scared?</source>
        <translation>Pwy fyddai’n gofalu amdana i yn y tymor hir, a pha help sydd ar gael os ydw i’n teimlo’n isel neu’n ofnus?</translation>
    </message>
    <message>
        <source>How does this compare to my other options?</source>
        <translation>Sut mae hyn yn cymharu â’r dewisiadau eraill sydd gen i?</translation>
    </message>
    <message>
        <source>You could ask about a stem cell transplant too.</source>
        <translation>Gallech chi holi am drawsblaniad bôn-gelloedd hefyd.</translation>
    </message>
    <message>
        <source>What would happen if I waited a year, or changed nothing?</source>
        <translation>Beth fyddai’n digwydd pe bawn i’n aros am flwyddyn, neu’n peidio â newid dim byd?</translation>
    </message>
    <message>
        <source>How long do I have to decide, and who can I talk to who is not part of the trial?</source>
        <translation>Faint o amser sydd gen i i benderfynu, ac â phwy alla i siarad sydd ddim yn rhan o’r treial?</translation>
    </message>
    <message>
        <source>Can I stop at any point, what would then happen to my cells and my information, and what if I am harmed?</source>
        <translation>Alla i stopio ar unrhyw adeg, beth fyddai’n digwydd wedyn i fy nghelloedd a fy ngwybodaeth, a beth os caf i niwed?</translation>
    </message>
    <message>
        <source>Am I a candidate?</source>
        <translation>Ydw i’n ymgeisydd?</translation>
    </message>
    <message>
        <source>Trials and getting referred</source>
        <translation>Treialon a chael eich atgyfeirio</translation>
    </message>
    <message>
        <source>What good could it do?</source>
        <translation>Pa les y gallai ei wneud?</translation>
    </message>
    <message>
        <source>What harm could it do?</source>
        <translation>Pa niwed y gallai ei wneud?</translation>
    </message>
    <message>
        <source>Practical things</source>
        <translation>Pethau ymarferol</translation>
    </message>
    <message>
        <source>Family and fertility</source>
        <translation>Teulu a ffrwythlondeb</translation>
    </message>
    <message>
        <source>Work and money</source>
        <translation>Gwaith ac arian</translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation>Ar ôl y driniaeth</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Dewisiadau eraill</translation>
    </message>
    <message>
        <source>Saying yes or no</source>
        <translation>Dweud ie neu na</translation>
    </message>
    <message>
        <source>This is not a list of questions made by this guide. Choose another file.</source>
        <translation>Nid rhestr o gwestiynau a wnaed gan y canllaw hwn yw hon. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Rhaid i hwn fod yn rhif cyfan.</translation>
    </message>
    <message>
        <source>This list was made by a newer version of this guide. Open it with that version. The file has not been changed.</source>
        <translation>Gwnaed y rhestr hon gan fersiwn mwy newydd o’r canllaw hwn. Agorwch hi gyda’r fersiwn hwnnw. Dydy’r ffeil ddim wedi’i newid.</translation>
    </message>
    <message>
        <source>“%1” is not a part of a list, so it was left out.</source>
        <translation>Dydy “%1” ddim yn rhan o restr, felly cafodd ei adael allan.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets.</source>
        <translation>Rhaid i hwn fod yn rhestr mewn bachau sgwâr.</translation>
    </message>
    <message>
        <source>This must be words in quotation marks.</source>
        <translation>Rhaid i hwn fod yn eiriau mewn dyfynodau.</translation>
    </message>
    <message>
        <source>This must be who, where and when in curly brackets.</source>
        <translation>Rhaid i hwn fod yn who, where a when mewn bachau cyrliog.</translation>
    </message>
    <message>
        <source>%1: This version of the guide does not know “%2”. Correct it, or take it out of the file.</source>
        <translation>%1: Dydy’r fersiwn hwn o’r canllaw ddim yn gwybod beth yw “%2”. Cywirwch ef, neu tynnwch ef o’r ffeil.</translation>
    </message>
    <message>
        <source>A question has either “id” or “own”, and not the other.</source>
        <translation>Mae gan gwestiwn naill ai “id” neu “own”, ac nid y llall.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Rhaid i hwn fod yn true neu’n false.</translation>
    </message>
    <message>
        <source>This file is too large to be a list of questions. Choose another.</source>
        <translation>Mae’r ffeil hon yn rhy fawr i fod yn rhestr o gwestiynau. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Line %1: The file is damaged, or is not a list of questions. Choose another.</source>
        <translation>Llinell %1: Mae’r ffeil wedi’i difrodi, neu nid rhestr o gwestiynau sydd ynddi. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>My questions for the doctor</source>
        <translation>Fy nghwestiynau i’r meddyg</translation>
    </message>
    <message>
        <source>For staff:</source>
        <translation>I staff:</translation>
    </message>
    <message>
        <source>This patient has brought questions. Please help them ask.</source>
        <translation>Mae’r claf hwn wedi dod â chwestiynau. Helpwch y claf i’w gofyn, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>I need:</source>
        <translation>Mae arna i angen:</translation>
    </message>
    <message>
        <source>Most important to me</source>
        <translation>Pwysicaf i mi</translation>
    </message>
    <message>
        <source>I also want to ask</source>
        <translation>Rydw i hefyd am ofyn</translation>
    </message>
    <message>
        <source>I want to ask</source>
        <translation>Rydw i am ofyn</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Yn fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>My medicines and records</source>
        <translation>Fy meddyginiaethau a fy nghofnodion</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Fy nodiadau</translation>
    </message>
    <message>
        <source>Find a study:</source>
        <translation>Dod o hyd i astudiaeth:</translation>
    </message>
    <message>
        <source>Only a trial team can decide who joins a trial.</source>
        <translation>Dim ond tîm y treial all benderfynu pwy sy’n ymuno â threial.</translation>
    </message>
    <message>
        <source>CAR-T Guide %1. Facts checked %2.</source>
        <translation>Canllaw CAR-T %1. Gwiriwyd y ffeithiau: %2.</translation>
    </message>
    <message>
        <source>Sheet made %1.</source>
        <translation>Gwnaed y daflen: %1.</translation>
    </message>
    <message>
        <source>Not yet approved by a clinician.</source>
        <translation>Heb gael cymeradwyaeth gan glinigydd eto.</translation>
    </message>
    <message>
        <source>Reviewed by %1.</source>
        <translation>Adolygwyd gan %1.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ddim yn barod eto</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>your condition</source>
        <translation>eich cyflwr</translation>
    </message>
    <message>
        <source>seeing a hospital specialist</source>
        <translation>gweld arbenigwr ysbyty</translation>
    </message>
    <message>
        <source>whether it is active now</source>
        <translation>a yw’n weithredol nawr</translation>
    </message>
    <message>
        <source>treatments you have tried</source>
        <translation>triniaethau rydych chi wedi rhoi cynnig arnyn nhw</translation>
    </message>
    <message>
        <source>your age group</source>
        <translation>eich grŵp oedran</translation>
    </message>
    <message>
        <source>a serious heart or lung problem</source>
        <translation>problem ddifrifol gyda’r galon neu’r ysgyfaint</translation>
    </message>
    <message>
        <source>a serious kidney or liver problem</source>
        <translation>problem ddifrifol gyda’r arennau neu’r afu</translation>
    </message>
    <message>
        <source>infections</source>
        <translation>heintiau</translation>
    </message>
    <message>
        <source>HIV, hepatitis B or C, or TB</source>
        <translation>HIV, hepatitis B neu C, neu TB</translation>
    </message>
    <message>
        <source>cancer</source>
        <translation>canser</translation>
    </message>
    <message>
        <source>pregnancy, or planning a baby</source>
        <translation>beichiogrwydd, neu gynllunio cael babi</translation>
    </message>
    <message>
        <source>stroke, fits or other brain problems</source>
        <translation>strôc, ffitiau neu broblemau eraill ar yr ymennydd</translation>
    </message>
    <message>
        <source>earlier cell or gene therapy, or a transplant</source>
        <translation>therapi celloedd neu therapi genynnau o’r blaen, neu drawsblaniad</translation>
    </message>
    <message>
        <source>medicines and vaccines of the last 6 months</source>
        <translation>meddyginiaethau a brechlynnau’r 6 mis diwethaf</translation>
    </message>
    <message>
        <source>someone to stay with you</source>
        <translation>rhywun i aros gyda chi</translation>
    </message>
    <message>
        <source>taking part in research</source>
        <translation>cymryd rhan mewn ymchwil</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 is an answer the person gave, %2 what the question was about.</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Everybody gets this one.</source>
        <translation>Mae pawb yn cael y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Because you said %1.</source>
        <extracomment>%1 is one answer or several: “Three or more” (treatments you have tried); “No” (cancer)</extracomment>
        <translation>Oherwydd eich bod wedi dweud %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two answers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>large print</source>
        <translation>print bras</translation>
    </message>
    <message>
        <source>easy read</source>
        <translation>deunydd hawdd ei ddeall</translation>
    </message>
    <message>
        <source>an interpreter</source>
        <translation>cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>a British Sign Language interpreter</source>
        <translation>dehonglydd Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>to talk in Welsh</source>
        <translation>siarad Cymraeg</translation>
    </message>
    <message>
        <source>someone with me when we talk</source>
        <translation>rhywun gyda fi pan fyddwn ni’n siarad</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>mwy o amser</translation>
    </message>
    <message>
        <source>a way in without steps</source>
        <translation>ffordd i mewn heb risiau</translation>
    </message>
    <message>
        <source>my diagnosis, and when I was told</source>
        <translation>fy niagnosis, a phryd y cefais i wybod</translation>
    </message>
    <message>
        <source>each treatment: when, how long, and why it stopped</source>
        <translation>pob triniaeth: pryd, am ba hyd, a pham y daeth i ben</translation>
    </message>
    <message>
        <source>the medicines I take now, and how much</source>
        <translation>y meddyginiaethau rydw i’n eu cymryd nawr, a faint</translation>
    </message>
    <message>
        <source>allergies, operations and other illnesses</source>
        <translation>alergeddau, llawdriniaethau a salwch arall</translation>
    </message>
    <message>
        <source>infections I have had</source>
        <translation>heintiau rydw i wedi’u cael</translation>
    </message>
    <message>
        <source>cancer, if I have had it</source>
        <translation>canser, os ydw i wedi’i gael</translation>
    </message>
    <message>
        <source>the dates of my vaccines</source>
        <translation>dyddiadau fy mrechlynnau</translation>
    </message>
    <message>
        <source>hospital letters and test results</source>
        <translation>llythyrau ysbyty a chanlyniadau profion</translation>
    </message>
    <message>
        <source>This guide does not have that question.</source>
        <translation>Dydy’r cwestiwn hwnnw ddim yn y canllaw hwn.</translation>
    </message>
    <message>
        <source>That question is on your list already.</source>
        <translation>Mae’r cwestiwn hwnnw ar eich rhestr yn barod.</translation>
    </message>
    <message>
        <source>Write your question first.</source>
        <translation>Ysgrifennwch eich cwestiwn yn gyntaf.</translation>
    </message>
    <message>
        <source>That is too long for the sheet. Make it shorter, or make it two.</source>
        <translation>Mae hynny’n rhy hir i’r daflen. Gwnewch ef yn fyrrach, neu rhannwch ef yn ddau.</translation>
    </message>
    <message>
        <source>Your list is full. Take a question off to add another.</source>
        <translation>Mae eich rhestr yn llawn. Tynnwch gwestiwn i ychwanegu un arall.</translation>
    </message>
    <message>
        <source>You have starred five already. Take the star off one of them first.</source>
        <translation>Rydych chi wedi rhoi seren i bump yn barod. Tynnwch y seren oddi ar un ohonyn nhw yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>questions.md</name>
    <message>
        <source>Questions for your doctor</source>
        <extracomment>Questions for your doctor</extracomment>
        <translation>Cwestiynau i’ch meddyg</translation>
    </message>
    <message>
        <source>Nobody can ask all of these in one visit. Choose three to five that matter most to you, and put those first.</source>
        <extracomment>Questions for your doctor</extracomment>
        <translation>All neb ofyn y rhain i gyd mewn un apwyntiad. Dewiswch y tri i bump sydd bwysicaf i chi, a rhowch y rheini’n gyntaf.</translation>
    </message>
    <message>
        <source>You can tick yours here, and print them: [make my question sheet](action:sheet).</source>
        <extracomment>Questions for your doctor</extracomment>
        <translation>Gallwch dicio eich rhai chi yma, a’u hargraffu: [gwneud fy nhaflen gwestiynau](action:sheet).</translation>
    </message>
    <message>
        <source>Not sure which? Answer some short questions about you, to [get ready to ask](action:eligibility).</source>
        <extracomment>Questions for your doctor</extracomment>
        <translation>Ddim yn siŵr pa rai? Atebwch rai cwestiynau byr amdanoch chi, i [baratoi i ofyn](action:eligibility).</translation>
    </message>
    <message>
        <source>Four things to find out about any treatment</source>
        <extracomment>Questions for your doctor</extracomment>
        <translation>Pedwar peth i’w canfod am unrhyw driniaeth</translation>
    </message>
    <message>
        <source>There is a short word that helps: BRAN. Ask about the good it could do (B for benefits), the harm (R for risks), the other choices (A for alternatives), and what happens if you do nothing (N). [](claim:four-questions)</source>
        <extracomment>Questions for your doctor</extracomment>
        <translation>Mae gair byr sy’n helpu: BRAN, o’r geiriau Saesneg. Holwch am y lles y gallai ei wneud (B am benefits), y niwed (R am risks), y dewisiadau eraill (A am alternatives), a beth sy’n digwydd os na wnewch chi ddim byd (N am nothing). [](claim:four-questions)</translation>
    </message>
    <message>
        <source>Start with these four</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Dechreuwch gyda’r pedwar hyn</translation>
    </message>
    <message>
        <source>“Am I a candidate for CAR-T therapy?”</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>“Ydw i’n ymgeisydd ar gyfer therapi CAR-T?”</translation>
    </message>
    <message>
        <source>“Are there trials I might be eligible for?”</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>“Oes yna dreialon a allai fy nerbyn i?”</translation>
    </message>
    <message>
        <source>“Can you refer me to a CAR-T center?”</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>“Allwch chi fy atgyfeirio i ganolfan CAR-T?”</translation>
    </message>
    <message>
        <source>“How does this compare to my other options?”</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>“Sut mae hyn yn cymharu â’r dewisiadau eraill sydd gen i?”</translation>
    </message>
    <message>
        <source>These four are word for word from the older guide that this one grew from. None of them asks about risks, or about doing nothing. [](claim:four-questions) So these five help to show both sides: [](claim:questions-for-doctor)</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Yn y Saesneg, daw’r pedwar hyn air am air o’r canllaw hŷn y tyfodd y canllaw hwn ohono. Does yr un ohonyn nhw’n holi am risgiau, nac am wneud dim. [](claim:four-questions) Felly mae’r pump hyn yn helpu i ddangos y ddwy ochr: [](claim:questions-for-doctor)</translation>
    </message>
    <message>
        <source>What could go wrong, and how often?</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Beth allai fynd o’i le, a pha mor aml?</translation>
    </message>
    <message>
        <source>How many people with my condition have been treated?</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Faint o bobl â’r un cyflwr â fi sydd wedi cael eu trin?</translation>
    </message>
    <message>
        <source>What happens if it does not work or the disease comes back?</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Beth sy’n digwydd os nad yw’n gweithio neu os daw’r clefyd yn ôl?</translation>
    </message>
    <message>
        <source>What are my other choices?</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Pa ddewisiadau eraill sydd gen i?</translation>
    </message>
    <message>
        <source>Can I change my mind?</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Alla i newid fy meddwl?</translation>
    </message>
    <message>
        <source>The rest are below, in ten groups. Pick from any of them. Please choose at least one about [harm](page:questions#what-harm-could-it-do), and the one about [waiting or changing nothing](page:questions#other-choices).</source>
        <extracomment>Questions for your doctor &gt; Start with these four</extracomment>
        <translation>Mae’r gweddill isod, mewn deg grŵp. Dewiswch o unrhyw un ohonyn nhw. Dewiswch o leiaf un am [niwed](page:questions#what-harm-could-it-do), a’r un am [aros neu newid dim](page:questions#other-choices), os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Am I a candidate?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>Ydw i’n ymgeisydd?</translation>
    </message>
    <message>
        <source>For my condition, how many other treatments must have failed before CAR-T is thought about?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>Ar gyfer fy nghyflwr i, faint o driniaethau eraill sy’n gorfod bod wedi methu cyn ystyried CAR-T?</translation>
    </message>
    <message>
        <source>Could my heart, lungs, kidneys, liver or past infections rule me out?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>A allai fy nghalon, fy ysgyfaint, fy arennau, fy afu neu heintiau yn y gorffennol olygu na alla i gael CAR-T?</translation>
    </message>
    <message>
        <source>Which of my medicines would have to stop before my cells are collected, and for how long?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>Pa rai o fy meddyginiaethau fyddai’n gorfod stopio cyn i fy nghelloedd gael eu casglu, ac am ba hyd?</translation>
    </message>
    <message>
        <source>Is there damage already done that CAR-T could not put right?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>Oes niwed wedi’i wneud yn barod na allai CAR-T ei drwsio?</translation>
    </message>
    <message>
        <source>Which type of MS do I have now, and which types do the trials take?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>Pa fath o MS sydd gen i nawr, a pha fathau mae’r treialon yn eu derbyn?</translation>
    </message>
    <message>
        <source>Which antibodies do I have, and does that change what is open to me?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>Pa wrthgyrff sydd gen i, ac ydy hynny’n newid beth sydd ar agor i mi?</translation>
    </message>
    <message>
        <source>Does having had cancer before change things for me?</source>
        <extracomment>Questions for your doctor &gt; Am I a candidate?</extracomment>
        <translation>Ydy’r ffaith fy mod i wedi cael canser o’r blaen yn newid pethau i mi?</translation>
    </message>
    <message>
        <source>Trials and getting referred</source>
        <extracomment>Questions for your doctor &gt; Trials and getting referred</extracomment>
        <translation>Treialon a chael eich atgyfeirio</translation>
    </message>
    <message>
        <source>What is the trial’s number, so that I can look it up?</source>
        <extracomment>Questions for your doctor &gt; Trials and getting referred</extracomment>
        <translation>Beth yw rhif y treial, fel y galla i chwilio amdano?</translation>
    </message>
    <message>
        <source>What is this trial mainly testing: is it safe, what dose, or does it work?</source>
        <extracomment>Questions for your doctor &gt; Trials and getting referred</extracomment>
        <translation>Beth mae’r treial hwn yn ei brofi’n bennaf: ydy’r driniaeth yn ddiogel, pa ddos, neu ydy hi’n gweithio?</translation>
    </message>
    <message>
        <source>Would I surely get CAR-T, or might I be put in a group that gets something else?</source>
        <extracomment>Questions for your doctor &gt; Trials and getting referred</extracomment>
        <translation>Fyddwn i’n sicr o gael CAR-T, neu a allwn i gael fy rhoi mewn grŵp sy’n cael rhywbeth arall?</translation>
    </message>
    <message>
        <source>Who is paying for the trial, and does my doctor or hospital gain if I join?</source>
        <extracomment>Questions for your doctor &gt; Trials and getting referred</extracomment>
        <translation>Pwy sy’n talu am y treial, ac ydy fy meddyg neu fy ysbyty ar eu hennill os ydw i’n ymuno?</translation>
    </message>
    <message>
        <source>If I am not suitable, or the trial is full, what happens next, and who will look again later?</source>
        <extracomment>Questions for your doctor &gt; Trials and getting referred</extracomment>
        <translation>Os nad ydw i’n cael fy nerbyn, neu os yw’r treial yn llawn, beth sy’n digwydd nesaf, a phwy fydd yn edrych eto yn ddiweddarach?</translation>
    </message>
    <message>
        <source>I do not live in England. Can I be sent to a hospital there, and who sets that up?</source>
        <extracomment>Questions for your doctor &gt; Trials and getting referred</extracomment>
        <translation>Dydw i ddim yn byw yn Lloegr. Alla i gael fy anfon i ysbyty yno, a phwy sy’n trefnu hynny?</translation>
    </message>
    <message>
        <source>What good could it do?</source>
        <extracomment>Questions for your doctor &gt; What good could it do?</extracomment>
        <translation>Pa les y gallai ei wneud?</translation>
    </message>
    <message>
        <source>How many people with my condition have had this treatment, and how many of them got better?</source>
        <extracomment>Questions for your doctor &gt; What good could it do?</extracomment>
        <translation>Faint o bobl â’r un cyflwr â fi sydd wedi cael y driniaeth hon, a faint ohonyn nhw ddaeth yn well?</translation>
    </message>
    <message>
        <source>How long have those people been watched for, and did anyone’s illness come back?</source>
        <extracomment>Questions for your doctor &gt; What good could it do?</extracomment>
        <translation>Am ba hyd mae’r bobl hynny wedi cael eu dilyn, ac a ddaeth salwch unrhyw un yn ôl?</translation>
    </message>
    <message>
        <source>For someone like me, what is the best, the most likely and the worst thing that could happen?</source>
        <extracomment>Questions for your doctor &gt; What good could it do?</extracomment>
        <translation>I rywun fel fi, beth yw’r peth gorau, y peth mwyaf tebygol a’r peth gwaethaf a allai ddigwydd?</translation>
    </message>
    <message>
        <source>How will we know if it has worked, and when?</source>
        <extracomment>Questions for your doctor &gt; What good could it do?</extracomment>
        <translation>Sut byddwn ni’n gwybod a yw wedi gweithio, a phryd?</translation>
    </message>
    <message>
        <source>What harm could it do?</source>
        <extracomment>Questions for your doctor &gt; What harm could it do?</extracomment>
        <translation>Pa niwed y gallai ei wneud?</translation>
    </message>
    <message>
        <source>What are the most serious risks, and how often have they happened?</source>
        <extracomment>Questions for your doctor &gt; What harm could it do?</extracomment>
        <translation>Beth yw’r risgiau mwyaf difrifol, a pha mor aml maen nhw wedi digwydd?</translation>
    </message>
    <message>
        <source>What early signs of trouble must my family and I look out for, such as fever, confusion or shaking?</source>
        <extracomment>Questions for your doctor &gt; What harm could it do?</extracomment>
        <translation>Pa arwyddion cynnar bod rhywbeth o’i le y mae’n rhaid i fy nheulu a fi gadw llygad amdanyn nhw, fel twymyn, dryswch neu gryndod?</translation>
    </message>
    <message>
        <source>For how long would I catch infections more easily, and how would you protect me?</source>
        <extracomment>Questions for your doctor &gt; What harm could it do?</extracomment>
        <translation>Am ba hyd y byddwn i’n dal heintiau’n haws, a sut byddech chi’n fy amddiffyn i?</translation>
    </message>
    <message>
        <source>What do we know, and not know, about cancer or other problems years later?</source>
        <extracomment>Questions for your doctor &gt; What harm could it do?</extracomment>
        <translation>Beth rydyn ni’n ei wybod, a beth dydyn ni ddim yn ei wybod, am ganser neu broblemau eraill flynyddoedd yn ddiweddarach?</translation>
    </message>
    <message>
        <source>Could my illness flare while my usual medicines are stopped, and what would you do?</source>
        <extracomment>Questions for your doctor &gt; What harm could it do?</extracomment>
        <translation>A allwn i gael pwl o’r salwch tra bydd fy meddyginiaethau arferol wedi’u stopio, a beth fyddech chi’n ei wneud?</translation>
    </message>
    <message>
        <source>What is the plan if my breathing or swallowing gets worse during treatment?</source>
        <extracomment>Questions for your doctor &gt; What harm could it do?</extracomment>
        <translation>Beth yw’r cynllun os bydd fy anadlu neu fy llyncu yn gwaethygu yn ystod y driniaeth?</translation>
    </message>
    <message>
        <source>Practical things</source>
        <extracomment>Questions for your doctor &gt; Practical things</extracomment>
        <translation>Pethau ymarferol</translation>
    </message>
    <message>
        <source>How long would I be in hospital, and how long must I stay near it afterwards?</source>
        <extracomment>Questions for your doctor &gt; Practical things</extracomment>
        <translation>Am ba hyd y byddwn i yn yr ysbyty, ac am ba hyd y mae’n rhaid i mi aros yn agos ato wedyn?</translation>
    </message>
    <message>
        <source>Do I need someone with me day and night when I go home, and for how many weeks?</source>
        <extracomment>Questions for your doctor &gt; Practical things</extracomment>
        <translation>Oes angen rhywun gyda fi ddydd a nos ar ôl i mi fynd adref, ac am faint o wythnosau?</translation>
    </message>
    <message>
        <source>When could I drive again?</source>
        <extracomment>Questions for your doctor &gt; Practical things</extracomment>
        <translation>Pryd gallwn i yrru eto?</translation>
    </message>
    <message>
        <source>Who do I call at 3 o’clock in the morning, and what should I tell an ambulance crew?</source>
        <extracomment>Questions for your doctor &gt; Practical things</extracomment>
        <translation>Pwy ydw i’n ei ffonio am 3 o’r gloch y bore, a beth ddylwn i ei ddweud wrth griw ambiwlans?</translation>
    </message>
    <message>
        <source>Can I have an interpreter, Welsh, sign language, large print or easy read for talks and forms?</source>
        <extracomment>Questions for your doctor &gt; Practical things</extracomment>
        <translation>Alla i gael cyfieithydd ar y pryd, Cymraeg, iaith arwyddion, print bras neu ddeunydd hawdd ei ddeall ar gyfer sgyrsiau a ffurflenni?</translation>
    </message>
    <message>
        <source>How often must I come back, for how many years, and can some checks be done near home?</source>
        <extracomment>Questions for your doctor &gt; Practical things</extracomment>
        <translation>Pa mor aml mae’n rhaid i mi ddod yn ôl, am faint o flynyddoedd, ac oes modd gwneud rhai archwiliadau yn agos at fy nghartref?</translation>
    </message>
    <message>
        <source>Family and fertility</source>
        <extracomment>Questions for your doctor &gt; Family and fertility</extracomment>
        <translation>Teulu a ffrwythlondeb</translation>
    </message>
    <message>
        <source>Could this stop me having children, and can eggs, sperm or embryos be stored first on the NHS where I live?</source>
        <extracomment>Questions for your doctor &gt; Family and fertility</extracomment>
        <translation>A allai hyn fy atal rhag cael plant, ac oes modd storio wyau, sberm neu embryonau yn gyntaf ar y GIG lle rydw i’n byw?</translation>
    </message>
    <message>
        <source>How long must I use birth control, and when might pregnancy or breastfeeding be safe?</source>
        <extracomment>Questions for your doctor &gt; Family and fertility</extracomment>
        <translation>Am ba hyd y mae’n rhaid i mi ddefnyddio dull atal cenhedlu, a phryd y gallai beichiogrwydd neu fwydo ar y fron fod yn ddiogel?</translation>
    </message>
    <message>
        <source>Can I be close to children, older people and pets while my defences are low?</source>
        <extracomment>Questions for your doctor &gt; Family and fertility</extracomment>
        <translation>Alla i fod yn agos at blant, pobl hŷn ac anifeiliaid anwes tra bydd fy amddiffynfeydd yn isel?</translation>
    </message>
    <message>
        <source>What is different for a teenager, and who gives permission?</source>
        <extracomment>Questions for your doctor &gt; Family and fertility</extracomment>
        <translation>Beth sy’n wahanol i rywun yn ei arddegau, a phwy sy’n rhoi caniatâd?</translation>
    </message>
    <message>
        <source>Work and money</source>
        <extracomment>Questions for your doctor &gt; Work and money</extracomment>
        <translation>Gwaith ac arian</translation>
    </message>
    <message>
        <source>How long are people off work or study, and will you write a letter for my employer or college?</source>
        <extracomment>Questions for your doctor &gt; Work and money</extracomment>
        <translation>Am ba hyd y mae pobl i ffwrdd o’u gwaith neu eu hastudiaethau, ac a wnewch chi ysgrifennu llythyr ar gyfer fy nghyflogwr neu fy ngholeg?</translation>
    </message>
    <message>
        <source>Will the trial pay for travel, food and a place to stay, for me and for the person who comes with me?</source>
        <extracomment>Questions for your doctor &gt; Work and money</extracomment>
        <translation>A fydd y treial yn talu am deithio, bwyd a lle i aros, i mi ac i’r person sy’n dod gyda fi?</translation>
    </message>
    <message>
        <source>Which benefits or help with costs could I get, and who here can help me apply?</source>
        <extracomment>Questions for your doctor &gt; Work and money</extracomment>
        <translation>Pa fudd-daliadau neu help gyda chostau y gallwn i eu cael, a phwy yma all fy helpu i wneud cais?</translation>
    </message>
    <message>
        <source>After treatment</source>
        <extracomment>Questions for your doctor &gt; After treatment</extracomment>
        <translation>Ar ôl y driniaeth</translation>
    </message>
    <message>
        <source>Which vaccines would I need again, and which must I avoid?</source>
        <extracomment>Questions for your doctor &gt; After treatment</extracomment>
        <translation>Pa frechlynnau fyddai eu hangen arna i eto, a pha rai mae’n rhaid i mi eu hosgoi?</translation>
    </message>
    <message>
        <source>Which of my old medicines would I stop or keep, and who decides?</source>
        <extracomment>Questions for your doctor &gt; After treatment</extracomment>
        <translation>Pa rai o fy hen feddyginiaethau y byddwn i’n eu stopio neu’n eu cadw, a phwy sy’n penderfynu?</translation>
    </message>
    <message>
        <source>Who would look after me in the long run, and what help is there if I feel low or scared?</source>
        <extracomment>Questions for your doctor &gt; After treatment</extracomment>
        <translation>Pwy fyddai’n gofalu amdana i yn y tymor hir, a pha help sydd ar gael os ydw i’n teimlo’n isel neu’n ofnus?</translation>
    </message>
    <message>
        <source>Other choices</source>
        <extracomment>Questions for your doctor &gt; Other choices</extracomment>
        <translation>Dewisiadau eraill</translation>
    </message>
    <message>
        <source>What would happen if I waited a year, or changed nothing?</source>
        <extracomment>Questions for your doctor &gt; Other choices</extracomment>
        <translation>Beth fyddai’n digwydd pe bawn i’n aros am flwyddyn, neu’n peidio â newid dim byd?</translation>
    </message>
    <message>
        <source>There is more to ask on [other choices, and doing nothing](page:other-choices).</source>
        <extracomment>Questions for your doctor &gt; Other choices</extracomment>
        <translation>Mae mwy i’w ofyn ar y dudalen [dewisiadau eraill, a gwneud dim](page:other-choices).</translation>
    </message>
    <message>
        <source>Saying yes or no</source>
        <extracomment>Questions for your doctor &gt; Saying yes or no</extracomment>
        <translation>Dweud ie neu na</translation>
    </message>
    <message>
        <source>How long do I have to decide, and who can I talk to who is not part of the trial?</source>
        <extracomment>Questions for your doctor &gt; Saying yes or no</extracomment>
        <translation>Faint o amser sydd gen i i benderfynu, ac â phwy alla i siarad sydd ddim yn rhan o’r treial?</translation>
    </message>
    <message>
        <source>Can I stop at any point, what would then happen to my cells and my information, and what if I am harmed?</source>
        <extracomment>Questions for your doctor &gt; Saying yes or no</extracomment>
        <translation>Alla i stopio ar unrhyw adeg, beth fyddai’n digwydd wedyn i fy nghelloedd a fy ngwybodaeth, a beth os caf i niwed?</translation>
    </message>
    <message>
        <source>Getting the most from the visit</source>
        <extracomment>Questions for your doctor &gt; Getting the most from the visit</extracomment>
        <translation>Cael y gorau o’r apwyntiad</translation>
    </message>
    <message>
        <source>Print your questions, or write them down. Leave room for the answers.</source>
        <extracomment>Questions for your doctor &gt; Getting the most from the visit</extracomment>
        <translation>Argraffwch eich cwestiynau, neu ysgrifennwch nhw. Gadewch le i’r atebion.</translation>
    </message>
    <message>
        <source>Show the list at the start, so that the doctor can see it.</source>
        <extracomment>Questions for your doctor &gt; Getting the most from the visit</extracomment>
        <translation>Dangoswch y rhestr ar y dechrau, er mwyn i’r meddyg allu ei gweld.</translation>
    </message>
    <message>
        <source>Take someone with you, to listen and to take notes.</source>
        <extracomment>Questions for your doctor &gt; Getting the most from the visit</extracomment>
        <translation>Ewch â rhywun gyda chi, i wrando ac i wneud nodiadau.</translation>
    </message>
    <message>
        <source>If you need an interpreter, ask for one before the day.</source>
        <extracomment>Questions for your doctor &gt; Getting the most from the visit</extracomment>
        <translation>Os oes angen cyfieithydd ar y pryd arnoch chi, gofynnwch am un cyn y diwrnod.</translation>
    </message>
    <message>
        <source>Add your own questions. They are often the best ones.</source>
        <extracomment>Questions for your doctor &gt; Getting the most from the visit</extracomment>
        <translation>Ychwanegwch eich cwestiynau eich hun. Yn aml, nhw yw’r rhai gorau.</translation>
    </message>
    <message>
        <source>If you do not understand an answer, ask again. That is fine.</source>
        <extracomment>Questions for your doctor &gt; Getting the most from the visit</extracomment>
        <translation>Os nad ydych chi’n deall ateb, gofynnwch eto. Mae hynny’n iawn.</translation>
    </message>
</context>
<context>
    <name>recovery.md</name>
    <message>
        <source>Recovery, vaccines, driving and family</source>
        <extracomment>Recovery, vaccines, driving and family</extracomment>
        <translation>Adferiad, brechlynnau, gyrru a theulu</translation>
    </message>
    <message>
        <source>Getting over CAR-T takes months. [](claim:timeline-weeks) Ask your team for your own dates.</source>
        <extracomment>Recovery, vaccines, driving and family</extracomment>
        <translation>Mae dod dros CAR-T yn cymryd misoedd. [](claim:timeline-weeks) Gofynnwch i’ch tîm am eich dyddiadau chi.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Recovery</extracomment>
        <translation>Adferiad</translation>
    </message>
    <message>
        <source>[B cells](term:b-cell) often start to come back about 2 to 6 months after the infusion, later in some people. Full protection against infection takes longer, and differs from person to person. [](claim:recovery-3-6-months)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Recovery</extracomment>
        <translation>Mae [celloedd B](term:b-cell) yn aml yn dechrau dod yn ôl tua 2 i 6 mis ar ôl y trwythiad, yn hwyrach mewn rhai pobl. Mae amddiffyniad llawn rhag haint yn cymryd mwy o amser, ac yn amrywio o berson i berson. [](claim:recovery-3-6-months)</translation>
    </message>
    <message>
        <source>The risk of infection is raised for months, sometimes longer. In a review of 145 people with lupus, 11 had a serious infection and one died. You may need medicines to prevent infection and, for some people, antibody drips. [](claim:infections-temporary)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Recovery</extracomment>
        <translation>Mae’r risg o haint yn uwch am fisoedd, weithiau’n hirach. Mewn adolygiad o 145 o bobl â lwpws, cafodd 11 ohonyn nhw haint difrifol a bu farw un. Efallai y bydd angen meddyginiaethau arnoch chi i atal haint ac, i rai pobl, dripiau gwrthgyrff. [](claim:infections-temporary)</translation>
    </message>
    <message>
        <source>In the first weeks, the parts of your body that your illness has affected before may flare up for a while: a rash, sore joints, a change in kidney tests. Tell your team: they need to know whether it is this, an infection or a relapse. [](claim:omit-licats)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Recovery</extracomment>
        <translation>Yn yr wythnosau cyntaf, efallai y cewch chi bwl am gyfnod yn y rhannau o’ch corff y mae eich salwch wedi effeithio arnyn nhw o’r blaen: brech, cymalau poenus, newid mewn profion arennau. Dywedwch wrth eich tîm: mae angen iddyn nhw wybod ai hyn, haint neu ailwaeledd sydd gennych chi. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>Never stop a medicine on your own. [](claim:german-study-medicines-stopped)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Recovery</extracomment>
        <translation>Peidiwch byth â rhoi’r gorau i feddyginiaeth ar eich liwt eich hun. [](claim:german-study-medicines-stopped)</translation>
    </message>
    <message>
        <source>Any fever after CAR-T is urgent</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Recovery, vaccines, driving and family &gt; Recovery</extracomment>
        <translation>Mae unrhyw dwymyn ar ôl CAR-T yn fater brys</translation>
    </message>
    <message>
        <source>Any fever after CAR-T needs an urgent call to your team, day or night. [](claim:crs-like-flu) Read [when to get help fast](page:get-help-fast), or open [Get help now](action:help).</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Recovery, vaccines, driving and family &gt; Recovery</extracomment>
        <translation>Os cewch chi unrhyw dwymyn ar ôl CAR-T, rhaid ffonio eich tîm ar frys, ddydd neu nos. [](claim:crs-like-flu) Darllenwch [pryd i gael help ar frys](page:get-help-fast), neu agorwch [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Vaccines</extracomment>
        <translation>Brechlynnau</translation>
    </message>
    <message>
        <source>Do not assume that you are protected. Some antibodies from old vaccines often remain, but new vaccines may not work well until your B cells return. Some people have low antibody levels for a long time and need antibody replacement. Ask your team for a vaccine plan. [](claim:normal-immunity-vaccines)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Vaccines</extracomment>
        <translation>Peidiwch â chymryd yn ganiataol eich bod chi wedi’ch amddiffyn. Yn aml mae rhai gwrthgyrff o hen frechlynnau yn aros, ond efallai na fydd brechlynnau newydd yn gweithio’n dda nes i’ch celloedd B ddychwelyd. Mae gan rai pobl lefelau gwrthgyrff isel am amser hir ac mae angen triniaeth amnewid gwrthgyrff arnyn nhw. Gofynnwch i’ch tîm am gynllun brechlynnau. [](claim:normal-immunity-vaccines)</translation>
    </message>
    <message>
        <source>Before: get up to date, but no [live vaccine](term:live-vaccine) in the weeks before chemotherapy (one trial says 6 weeks). [](claim:omit-vaccines)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Vaccines</extracomment>
        <translation>Cyn: gwnewch yn siŵr bod eich brechlynnau’n gyfredol, ond dim [brechlyn byw](term:live-vaccine) yn yr wythnosau cyn cemotherapi (mae un treial yn dweud 6 wythnos). [](claim:omit-vaccines)</translation>
    </message>
    <message>
        <source>After: non-live vaccines are often restarted about 6 months after the infusion. Flu and COVID-19 vaccines may be offered from about 3 months. [](claim:omit-vaccines)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Vaccines</extracomment>
        <translation>Ar ôl: mae brechlynnau nad ydyn nhw’n fyw yn aml yn cael eu hailddechrau tua 6 mis ar ôl y trwythiad. Efallai y cewch chi gynnig brechlynnau ffliw a COVID-19 o tua 3 mis ymlaen. [](claim:omit-vaccines)</translation>
    </message>
    <message>
        <source>Live vaccines (such as MMR): not for at least 12 months, and only when tests show that your immune system is ready. [](claim:omit-vaccines)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Vaccines</extracomment>
        <translation>Brechlynnau byw (fel MMR): peidiwch â’u cael am o leiaf 12 mis, ac wedyn dim ond pan fydd profion yn dangos bod eich system imiwnedd yn barod. [](claim:omit-vaccines)</translation>
    </message>
    <message>
        <source>These times come mostly from people treated for cancer. Ask your team for your own dates. [](claim:omit-vaccines)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Vaccines</extracomment>
        <translation>Daw’r amserau hyn yn bennaf o bobl a gafodd eu trin am ganser. Gofynnwch i’ch tîm am eich dyddiadau chi. [](claim:omit-vaccines)</translation>
    </message>
    <message>
        <source>Driving</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Driving</extracomment>
        <translation>Gyrru</translation>
    </message>
    <message>
        <source>Do not drive, cycle in traffic or use dangerous machines until your team says that you may. [](claim:omit-driving)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Driving</extracomment>
        <translation>Peidiwch â gyrru, beicio mewn traffig na defnyddio peiriannau peryglus nes i’ch tîm ddweud y cewch chi. [](claim:omit-driving)</translation>
    </message>
    <message>
        <source>UK leaflets have said 8 weeks, and longer if you had nerve or brain side effects. In 2025 the US shortened its advice. Your team decides. Follow your own UK team, and ask whether you must tell DVLA (or DVA in Northern Ireland). [](claim:omit-driving)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Driving</extracomment>
        <translation>Mae taflenni gwybodaeth yn y DU wedi dweud 8 wythnos, a chyfnod hirach os cawsoch chi sgil-effeithiau ar y nerfau neu’r ymennydd. Yn 2025 fe wnaeth UDA fyrhau’r cyfnod y mae’n ei gynghori. Eich tîm chi sy’n penderfynu. Dilynwch gyngor eich tîm eich hun yn y DU, a gofynnwch a oes rhaid i chi ddweud wrth y DVLA (neu’r DVA yng Ngogledd Iwerddon). [](claim:omit-driving)</translation>
    </message>
    <message>
        <source>Family and fertility</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Family and fertility</extracomment>
        <translation>Teulu a ffrwythlondeb</translation>
    </message>
    <message>
        <source>The chemotherapy can harm eggs and sperm. Ask about saving eggs, sperm or embryos before you start; do not wait to be told. In a European survey, 11 of 63 centres (about 1 in 6) did not routinely talk about it. Some people have had pregnancies afterwards (23 were reported), but there is not much information. [](claim:fertility)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Family and fertility</extracomment>
        <translation>Gall y cemotherapi niweidio wyau a sberm. Gofynnwch am gadw wyau, sberm neu embryonau cyn i chi ddechrau; peidiwch ag aros i rywun ddweud wrthych chi. Mewn arolwg yn Ewrop, doedd 11 o’r 63 o ganolfannau (tua 1 o bob 6) ddim yn sôn am hyn fel mater o drefn. Mae rhai pobl wedi beichiogi wedyn (mae adroddiadau am 23 o feichiogiadau), ond does dim llawer o wybodaeth. [](claim:fertility)</translation>
    </message>
    <message>
        <source>You will need reliable contraception: for 12 months after the cells in some trials. Men too. [](claim:omit-contraception)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Family and fertility</extracomment>
        <translation>Bydd angen dull dibynadwy o atal cenhedlu arnoch chi: am 12 mis ar ôl cael y celloedd mewn rhai treialon. Dynion hefyd. [](claim:omit-contraception)</translation>
    </message>
    <message>
        <source>You cannot join a trial if you are pregnant or breastfeeding. [](claim:excl-pregnancy)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Family and fertility</extracomment>
        <translation>Allwch chi ddim ymuno â threial os ydych chi’n feichiog neu’n bwydo ar y fron. [](claim:excl-pregnancy)</translation>
    </message>
    <message>
        <source>Staying near</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Staying near</extracomment>
        <translation>Aros yn agos</translation>
    </message>
    <message>
        <source>UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay. [](claim:omit-stay-near)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Staying near</extracomment>
        <translation>Mae taflenni gwybodaeth ysbytai yn y DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos, am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. Gofynnwch pwy sy’n talu am y lle i aros. [](claim:omit-stay-near)</translation>
    </message>
    <message>
        <source>These leaflets were written for people with cancer. [](claim:omit-stay-near) Read about [money and travel help](page:money-and-travel).</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Staying near</extracomment>
        <translation>Cafodd y taflenni hyn eu hysgrifennu ar gyfer pobl â chanser. [](claim:omit-stay-near) Darllenwch am [help gydag arian a theithio](page:money-and-travel).</translation>
    </message>
    <message>
        <source>Blood and donating</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Blood and donating</extracomment>
        <translation>Gwaed a rhoi gwaed ac organau</translation>
    </message>
    <message>
        <source>If you need blood, it must be specially treated ([“irradiated”](term:irradiated-blood)). This starts about a week before cell collection and goes on for at least 3 months after CAR-T. After [fludarabine](term:fludarabine), UK advice may last much longer. Carry the card that says so. [](claim:omit-blood-transfusions)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Blood and donating</extracomment>
        <translation>Os bydd angen gwaed arnoch chi, rhaid iddo gael ei drin yn arbennig ([“wedi’i arbelydru”](term:irradiated-blood)). Mae hyn yn dechrau tuag wythnos cyn casglu celloedd ac yn parhau am o leiaf 3 mis ar ôl CAR-T. Ar ôl [fludarabine](term:fludarabine), efallai y bydd cyngor y DU yn para’n llawer hirach. Cariwch y cerdyn sy’n dweud hynny. [](claim:omit-blood-transfusions)</translation>
    </message>
    <message>
        <source>After CAR-T, do not donate blood, organs, tissues or cells. [](claim:omit-no-donating)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Blood and donating</extracomment>
        <translation>Ar ôl CAR-T, peidiwch â rhoi gwaed, organau, meinweoedd na chelloedd. [](claim:omit-no-donating)</translation>
    </message>
    <message>
        <source>Some CAR-T cells can make some HIV tests look positive when you do not have HIV. Tell anyone who tests you that you have had CAR-T. [](claim:omit-hiv-test)</source>
        <extracomment>Recovery, vaccines, driving and family &gt; Blood and donating</extracomment>
        <translation>Gall rhai celloedd CAR-T wneud i rai profion HIV edrych yn bositif pan nad oes gennych chi HIV. Dywedwch wrth unrhyw un sy’n eich profi eich bod chi wedi cael CAR-T. [](claim:omit-hiv-test)</translation>
    </message>
    <message>
        <source>How you feel</source>
        <extracomment>Recovery, vaccines, driving and family &gt; How you feel</extracomment>
        <translation>Sut rydych chi’n teimlo</translation>
    </message>
    <message>
        <source>Waiting, being turned down, or finding that it has not worked is hard. Ask for emotional support. [](claim:omit-feelings) See [support organisations](page:support).</source>
        <extracomment>Recovery, vaccines, driving and family &gt; How you feel</extracomment>
        <translation>Mae aros, cael eich gwrthod, neu weld nad yw wedi gweithio, yn anodd. Gofynnwch am gymorth emosiynol. [](claim:omit-feelings) Ewch i [sefydliadau cymorth](page:support).</translation>
    </message>
</context>
<context>
    <name>rheumatoid-arthritis.md</name>
    <message>
        <source>Rheumatoid arthritis</source>
        <extracomment>Rheumatoid arthritis</extracomment>
        <translation>Arthritis gwynegol</translation>
    </message>
    <message>
        <source>CAR-T for rheumatoid arthritis is at a very early stage. Too few people have been treated to give a success rate. [](claim:ra-72-percent)</source>
        <extracomment>Rheumatoid arthritis</extracomment>
        <translation>Mae CAR-T ar gyfer arthritis gwynegol ar gam cynnar iawn. Does dim digon o bobl wedi cael y driniaeth i roi cyfradd llwyddiant. [](claim:ra-72-percent)</translation>
    </message>
    <message>
        <source>Why B cells</source>
        <extracomment>Rheumatoid arthritis &gt; Why B cells</extracomment>
        <translation>Pam celloedd B</translation>
    </message>
    <message>
        <source>In rheumatoid arthritis, CAR-T aims at [B cells](term:b-cell) that help to drive the joint inflammation. [](claim:ra-approach)</source>
        <extracomment>Rheumatoid arthritis &gt; Why B cells</extracomment>
        <translation>Mewn arthritis gwynegol, mae CAR-T yn anelu at [gelloedd B](term:b-cell) sy’n cyfrannu at y llid yn y cymalau. [](claim:ra-approach)</translation>
    </message>
    <message>
        <source>Most CAR-T for autoimmune disease removes nearly all your B cells, helpful ones as well as harmful ones. B cells make [antibodies](term:antibody) that fight germs. While they are gone, you can catch infections more easily. [](claim:reprogram-troublemakers)</source>
        <extracomment>Rheumatoid arthritis &gt; Why B cells</extracomment>
        <translation>Mae’r rhan fwyaf o driniaethau CAR-T ar gyfer clefyd awto-imiwn yn cael gwared ar bron pob un o’ch celloedd B, y rhai defnyddiol yn ogystal â’r rhai niweidiol. Mae celloedd B yn gwneud [gwrthgyrff](term:antibody) sy’n ymladd germau. Tra byddan nhw wedi mynd, gallwch ddal heintiau’n haws. [](claim:reprogram-troublemakers)</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Rheumatoid arthritis &gt; What was found</extracomment>
        <translation>Beth welwyd</translation>
    </message>
    <message>
        <source>A 2025 review found only 7 people with rheumatoid arthritis who had been treated. They did well, but 7 people is too few to give a success rate. Other scientists had not yet checked that review. [](claim:ra-72-percent)</source>
        <extracomment>Rheumatoid arthritis &gt; What was found</extracomment>
        <translation>Mewn adolygiad yn 2025, dim ond 7 o bobl ag arthritis gwynegol a welwyd oedd wedi cael y driniaeth. Aeth pethau’n dda iddyn nhw, ond mae 7 yn rhy ychydig o bobl i roi cyfradd llwyddiant. Doedd gwyddonwyr eraill ddim wedi gwirio’r adolygiad hwnnw eto. [](claim:ra-72-percent)</translation>
    </message>
    <message>
        <source>A few more have been reported since, and some had severe side effects. In one report from one hospital there were 3 people with rheumatoid arthritis. All 3 had severe [CRS](term:crs), a strong reaction to the cells. [](claim:ra-72-percent)</source>
        <extracomment>Rheumatoid arthritis &gt; What was found</extracomment>
        <translation>Mae adroddiadau am ychydig rhagor o bobl wedi dod ers hynny, ac fe gafodd rhai ohonyn nhw sgil-effeithiau difrifol iawn. Mewn un adroddiad o un ysbyty, roedd 3 o bobl ag arthritis gwynegol. Cafodd pob un o’r 3 [CRS](term:crs) difrifol iawn, sef adwaith cryf i’r celloedd. [](claim:ra-72-percent)</translation>
    </message>
    <message>
        <source>Most CAR-T studies so far are small, short, and have no comparison group. [](claim:omit-small-no-control) These are so small that drawing them as rows of people could mislead you.</source>
        <extracomment>Rheumatoid arthritis &gt; What was found</extracomment>
        <translation>Mae’r rhan fwyaf o astudiaethau CAR-T hyd yma yn fach, yn fyr, a heb grŵp cymharu. [](claim:omit-small-no-control) Mae’r rhain mor fach fel y gallai eu dangos fel rhesi o bobl eich camarwain.</translation>
    </message>
    <message>
        <source>CAR-T may calm the illness. It may not undo damage that has already been done. [](claim:omit-damage) The disease can come back. [](claim:omit-relapse)</source>
        <extracomment>Rheumatoid arthritis &gt; What was found</extracomment>
        <translation>Efallai y bydd CAR-T yn tawelu’r salwch. Efallai na fydd yn dadwneud niwed sydd wedi digwydd yn barod. [](claim:omit-damage) Gall y clefyd ddod yn ôl. [](claim:omit-relapse)</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>Rheumatoid arthritis &gt; What could harm</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>Severe reactions do happen. They include life-threatening CRS, [ICANS](term:icans) (a side effect on the brain and nerves) and serious infection. At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare)</source>
        <extracomment>Rheumatoid arthritis &gt; What could harm</extracomment>
        <translation>Mae adweithiau difrifol iawn yn digwydd. Maen nhw’n cynnwys CRS sy’n bygwth bywyd, [ICANS](term:icans) (sgil-effaith ar yr ymennydd a’r nerfau) a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Rheumatoid arthritis &gt; What could harm</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>In the first weeks, the parts of your body that your illness has affected before may flare up for a while, such as sore joints. [](claim:omit-licats)</source>
        <extracomment>Rheumatoid arthritis &gt; What could harm</extracomment>
        <translation>Yn yr wythnosau cyntaf, efallai y cewch chi bwl am gyfnod yn y rhannau o’ch corff y mae’ch salwch wedi effeithio arnyn nhw o’r blaen, fel cymalau poenus. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>Most people first have chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. [](claim:step3-conditioning-mild)</source>
        <extracomment>Rheumatoid arthritis &gt; What could harm</extracomment>
        <translation>Mae’r rhan fwyaf o bobl yn cael cemotherapi yn gyntaf. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. [](claim:step3-conditioning-mild)</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells, and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>Rheumatoid arthritis &gt; What could harm</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Mae ychydig o bobl a gafodd driniaeth am ganser y gwaed wedi cael canser yn eu celloedd T yn ddiweddarach, a bu farw rhai. Erbyn canol 2024, roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>Read about [side effects](page:side-effects).</source>
        <extracomment>Rheumatoid arthritis &gt; What could harm</extracomment>
        <translation>Darllenwch am [sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>UK trials</source>
        <extracomment>Rheumatoid arthritis &gt; UK trials</extracomment>
        <translation>Treialon yn y DU</translation>
    </message>
    <message>
        <source>When we last checked (November 2026), we could not find a CAR-T trial for rheumatoid arthritis with confirmed UK hospitals. Trials can open at any time, so search Be Part of Research. [](claim:uk-trials-ra)</source>
        <extracomment>Rheumatoid arthritis &gt; UK trials</extracomment>
        <translation>Pan wnaethon ni wirio ddiwethaf (Tachwedd 2026), doedden ni ddim yn gallu dod o hyd i dreial CAR-T ar gyfer arthritis gwynegol lle roedd ysbytai yn y DU wedi’u cadarnhau. Gall treialon agor unrhyw bryd, felly chwiliwch ar Be Part of Research. [](claim:uk-trials-ra)</translation>
    </message>
    <message>
        <source>One international study, Breakfree-1 (NCT05869955), includes rheumatoid arthritis. A register copy from January 2026 said that it was taking people. We could not confirm a UK hospital. It may be full or closed now. [](claim:real-uk-trials-international)</source>
        <extracomment>Rheumatoid arthritis &gt; UK trials</extracomment>
        <translation>Mae un astudiaeth ryngwladol, Breakfree-1 (NCT05869955), yn cynnwys arthritis gwynegol. Roedd copi o’r gofrestr o fis Ionawr 2026 yn dweud ei bod yn derbyn pobl. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. Efallai ei bod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>In one arthritis trial people must have had at least one standard medicine and two biologic or targeted medicines that did not work well enough. [](claim:req-failed-one-biologic)</source>
        <extracomment>Rheumatoid arthritis &gt; UK trials</extracomment>
        <translation>Mewn un treial arthritis, rhaid i bobl fod wedi cael o leiaf un feddyginiaeth safonol a dwy feddyginiaeth fiolegol neu wedi’u targedu, a’r rheini heb weithio’n ddigon da. [](claim:req-failed-one-biologic)</translation>
    </message>
    <message>
        <source>Read [how to find a trial](page:find-a-trial).</source>
        <extracomment>Rheumatoid arthritis &gt; UK trials</extracomment>
        <translation>Darllenwch [sut i ddod o hyd i dreial](page:find-a-trial).</translation>
    </message>
    <message>
        <source>What to ask</source>
        <extracomment>Rheumatoid arthritis &gt; What to ask</extracomment>
        <translation>Beth i’w ofyn</translation>
    </message>
    <message>
        <source>How many people with my condition have had this treatment, and how many of them got better?</source>
        <extracomment>Rheumatoid arthritis &gt; What to ask</extracomment>
        <translation>Faint o bobl â’r un cyflwr â fi sydd wedi cael y driniaeth hon, a faint ohonyn nhw ddaeth yn well?</translation>
    </message>
    <message>
        <source>What are the most serious risks, and how often have they happened?</source>
        <extracomment>Rheumatoid arthritis &gt; What to ask</extracomment>
        <translation>Beth yw’r risgiau mwyaf difrifol, a pha mor aml maen nhw wedi digwydd?</translation>
    </message>
    <message>
        <source>Is there damage already done that CAR-T could not put right?</source>
        <extracomment>Rheumatoid arthritis &gt; What to ask</extracomment>
        <translation>Oes niwed wedi’i wneud yn barod na allai CAR-T ei drwsio?</translation>
    </message>
    <message>
        <source>Could my illness flare while my usual medicines are stopped, and what would you do?</source>
        <extracomment>Rheumatoid arthritis &gt; What to ask</extracomment>
        <translation>A allwn i gael pwl o’r salwch tra bydd fy meddyginiaethau arferol wedi’u stopio, a beth fyddech chi’n ei wneud?</translation>
    </message>
    <message>
        <source>What are my other choices?</source>
        <extracomment>Rheumatoid arthritis &gt; What to ask</extracomment>
        <translation>Beth yw fy newisiadau eraill?</translation>
    </message>
    <message>
        <source>More are on [Questions for your doctor](page:questions).</source>
        <extracomment>Rheumatoid arthritis &gt; What to ask</extracomment>
        <translation>Mae mwy ar y dudalen [Cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Rheumatoid arthritis &gt; Support</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>The [National Rheumatoid Arthritis Society](https://nras.org.uk) has a free helpline. [](claim:charity-nras) So has [Versus Arthritis](https://versusarthritis.org). [](claim:charity-versus-arthritis) See [Support organisations](page:support).</source>
        <extracomment>Rheumatoid arthritis &gt; Support</extracomment>
        <translation>Mae gan y [National Rheumatoid Arthritis Society](https://nras.org.uk) linell gymorth am ddim. [](claim:charity-nras) Mae gan [Versus Arthritis](https://versusarthritis.org) un hefyd. [](claim:charity-versus-arthritis) Ewch i’r dudalen [Sefydliadau cymorth](page:support).</translation>
    </message>
</context>
<context>
    <name>sheetexport</name>
    <message>
        <source>This file could not be read: %1.</source>
        <translation>Doedd dim modd darllen y ffeil hon: %1.</translation>
    </message>
    <message>
        <source>The sheet was not written: %1</source>
        <translation>Chafodd y daflen ddim ei hysgrifennu: %1</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <translation>Ysgrifennwyd y daflen i %1.</translation>
    </message>
</context>
<context>
    <name>side-effects.md</name>
    <message>
        <source>Side effects</source>
        <extracomment>Side effects</extracomment>
        <translation>Sgil-effeithiau</translation>
    </message>
    <message>
        <source>Many side effects are mild and pass. Some are serious, some last a long time, and a few people have died. [](claim:conclusion-side-effects-mild)</source>
        <extracomment>Side effects</extracomment>
        <translation>Mae llawer o sgil-effeithiau’n ysgafn ac yn mynd heibio. Mae rhai’n ddifrifol, mae rhai’n para’n hir, ac mae ychydig o bobl wedi marw. [](claim:conclusion-side-effects-mild)</translation>
    </message>
    <message>
        <source>If you have had CAR-T and feel ill</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Side effects</extracomment>
        <translation>Os ydych chi wedi cael CAR-T ac yn teimlo’n sâl</translation>
    </message>
    <message>
        <source>A fit, fainting, trouble breathing, sudden trouble speaking, or someone who cannot be woken: call 999. [](claim:omit-emergency) [](claim:omit-icans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Side effects</extracomment>
        <translation>Ffit, llewygu, trafferth anadlu, trafferth siarad sy’n dechrau’n sydyn, neu rywun nad oes modd ei ddeffro: ffoniwch 999. [](claim:omit-emergency) [](claim:omit-icans)</translation>
    </message>
    <message>
        <source>Any fever after CAR-T needs an urgent call to your team, day or night. [](claim:crs-like-flu) Read [when to get help fast](page:get-help-fast), or open [Get help now](action:help).</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Side effects</extracomment>
        <translation>Os cewch chi unrhyw dwymyn ar ôl CAR-T, rhaid ffonio eich tîm ar frys, ddydd neu nos. [](claim:crs-like-flu) Darllenwch [pryd i gael help ar frys](page:get-help-fast), neu agorwch [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>How often are they serious?</source>
        <extracomment>Side effects &gt; How often are they serious?</extracomment>
        <translation>Pa mor aml maen nhw’n ddifrifol?</translation>
    </message>
    <message>
        <source>Severe reactions seem less common than in cancer treatment, but they do happen. They include life-threatening CRS, ICANS and serious infection. At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare)</source>
        <extracomment>Side effects &gt; How often are they serious?</extracomment>
        <translation>Mae’n ymddangos bod adweithiau difrifol iawn yn llai cyffredin nag mewn triniaeth canser, ond maen nhw’n digwydd. Maen nhw’n cynnwys CRS sy’n bygwth bywyd, ICANS a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>CRS</source>
        <extracomment>Side effects &gt; CRS</extracomment>
        <translation>CRS</translation>
    </message>
    <message>
        <source>CRS is short for [cytokine release syndrome](term:crs). It often starts with fever, chills, aches and tiredness. It can feel like flu, but it is not flu. It can become serious: low blood pressure, fast heartbeat, trouble breathing. [](claim:crs-like-flu)</source>
        <extracomment>Side effects &gt; CRS</extracomment>
        <translation>Ystyr CRS yw [syndrom rhyddhau cytocinau](term:crs). Mae’n aml yn dechrau gyda thwymyn, oerfel a chryndod, poenau a blinder. Gall deimlo fel ffliw, ond nid ffliw yw CRS. Gall fynd yn ddifrifol: pwysedd gwaed isel, curiad calon cyflym, trafferth anadlu. [](claim:crs-like-flu)</translation>
    </message>
    <message>
        <source>CRS usually starts in the first 2 weeks, often in the first few days. Other problems can start later, so keep watching for new symptoms. [](claim:crs-timing)</source>
        <extracomment>Side effects &gt; CRS</extracomment>
        <translation>Mae CRS fel arfer yn dechrau yn y 2 wythnos gyntaf, yn aml yn yr ychydig ddyddiau cyntaf. Gall problemau eraill ddechrau’n ddiweddarach, felly daliwch i gadw llygad am symptomau newydd. [](claim:crs-timing)</translation>
    </message>
    <message>
        <source>CRS can be treated with fluids, oxygen, a medicine called [tocilizumab](term:tocilizumab), and sometimes steroids. A few people need intensive care. [](claim:crs-treatment) Most people get over CRS within days to a couple of weeks. [](claim:crs-recovery) In a review of 145 people with lupus, 81 had CRS. [](claim:side-effects-most-common-crs)</source>
        <extracomment>Side effects &gt; CRS</extracomment>
        <translation>Mae modd trin CRS gyda hylifau, ocsigen, meddyginiaeth o’r enw [tocilizumab](term:tocilizumab), ac weithiau steroidau. Mae angen gofal dwys ar ychydig o bobl. [](claim:crs-treatment) Mae’r rhan fwyaf o bobl yn dod dros CRS o fewn rhai dyddiau i ryw bythefnos. [](claim:crs-recovery) Mewn adolygiad o 145 o bobl â lwpws, cafodd 81 ohonyn nhw CRS. [](claim:side-effects-most-common-crs)</translation>
    </message>
    <message>
        <source>in one German study had CRS</source>
        <extracomment>Side effects &gt; CRS</extracomment>
        <translation>mewn un astudiaeth yn yr Almaen wedi cael CRS</translation>
    </message>
    <message>
        <source>10 mild, 1 moderate. A study this small cannot find rarer, more serious harms. [](claim:german-study-side-effects)</source>
        <extracomment>Side effects &gt; CRS</extracomment>
        <translation>10 achos ysgafn, 1 cymedrol. Dydy astudiaeth mor fach â hon ddim yn gallu dod o hyd i fathau prinnach a mwy difrifol o niwed. [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>ICANS: the brain and nerves</source>
        <extracomment>Side effects &gt; ICANS: the brain and nerves</extracomment>
        <translation>ICANS: yr ymennydd a’r nerfau</translation>
    </message>
    <message>
        <source>CAR-T can affect the brain and nerves. Doctors call this [ICANS](term:icans). Signs are confusion, trouble finding words or writing, shaking, being very sleepy, a bad headache, or a fit (seizure). It usually gets better with treatment, but it can be life-threatening. The people around you may notice it first. In a review of 145 people with lupus, 4 had ICANS, and for one of them it was life-threatening. [](claim:icans-not-mentioned) [](claim:serious-complications-rare)</source>
        <extracomment>Side effects &gt; ICANS: the brain and nerves</extracomment>
        <translation>Gall CAR-T effeithio ar yr ymennydd a’r nerfau. Mae meddygon yn galw hyn yn [ICANS](term:icans). Yr arwyddion yw dryswch, trafferth dod o hyd i eiriau neu drafferth ysgrifennu, cryndod, bod yn gysglyd iawn, cur pen drwg, neu ffit (trawiad). Mae fel arfer yn gwella gyda thriniaeth, ond gall fygwth bywyd. Efallai mai’r bobl o’ch cwmpas fydd yn sylwi arno gyntaf. Mewn adolygiad o 145 o bobl â lwpws, cafodd 4 ohonyn nhw ICANS, ac roedd yn bygwth bywyd un o’r rheini. [](claim:icans-not-mentioned) [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>Infection</source>
        <extracomment>Side effects &gt; Infection</extracomment>
        <translation>Haint</translation>
    </message>
    <message>
        <source>The risk of infection is raised for months, sometimes longer. You may need medicines to prevent infection and, for some people, antibody drips. [](claim:infections-temporary)</source>
        <extracomment>Side effects &gt; Infection</extracomment>
        <translation>Mae’r risg o haint yn uwch am fisoedd, weithiau’n hirach. Efallai y bydd angen meddyginiaethau arnoch chi i atal haint ac, i rai pobl, dripiau gwrthgyrff. [](claim:infections-temporary)</translation>
    </message>
    <message>
        <source>with lupus had a serious infection, and one of them died</source>
        <extracomment>Side effects &gt; Infection</extracomment>
        <translation>â lwpws wedi cael haint difrifol, a bu farw un ohonyn nhw</translation>
    </message>
    <message>
        <source>Serious infections happen. [](claim:omit-infection-death) The count is from a 2025 review of 16 small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>Side effects &gt; Infection</extracomment>
        <translation>Mae heintiau difrifol yn digwydd. [](claim:omit-infection-death) Daw’r ffigur o adolygiad yn 2025 o 16 o astudiaethau bach, cynnar, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>Low blood counts</source>
        <extracomment>Side effects &gt; Low blood counts</extracomment>
        <translation>Cyfrifon gwaed isel</translation>
    </message>
    <message>
        <source>Low blood counts are very common for a few weeks. They raise your risk of infection and bleeding. You may need transfusions. [](claim:omit-low-counts)</source>
        <extracomment>Side effects &gt; Low blood counts</extracomment>
        <translation>Mae cyfrifon gwaed isel yn gyffredin iawn am ychydig wythnosau. Maen nhw’n codi eich risg o haint a gwaedu. Efallai y bydd angen trallwysiadau arnoch chi. [](claim:omit-low-counts)</translation>
    </message>
    <message>
        <source>In one lupus study all 15 people had very low infection-fighting cells for a time; all recovered. [](claim:side-effects-most-common-crs)</source>
        <extracomment>Side effects &gt; Low blood counts</extracomment>
        <translation>Mewn un astudiaeth lwpws, roedd gan bob un o’r 15 o bobl lefel isel iawn o gelloedd ymladd haint am gyfnod; daeth pawb dros hyn. [](claim:side-effects-most-common-crs)</translation>
    </message>
    <message>
        <source>Low antibodies</source>
        <extracomment>Side effects &gt; Low antibodies</extracomment>
        <translation>Lefelau gwrthgyrff isel</translation>
    </message>
    <message>
        <source>Low [antibody](term:antibody) levels can last. Doctors may give antibody drips or injections (immunoglobulin). [](claim:omit-low-antibodies)</source>
        <extracomment>Side effects &gt; Low antibodies</extracomment>
        <translation>Gall lefelau [gwrthgyrff](term:antibody) isel bara. Efallai y bydd meddygon yn rhoi dripiau neu bigiadau gwrthgyrff (imiwnoglobwlin). [](claim:omit-low-antibodies)</translation>
    </message>
    <message>
        <source>A flare in the first weeks</source>
        <extracomment>Side effects &gt; A flare in the first weeks</extracomment>
        <translation>Pwl yn yr wythnosau cyntaf</translation>
    </message>
    <message>
        <source>In the first weeks, the parts of your body that your illness has affected before may [flare up for a while](term:licats): a rash, sore joints, a change in kidney tests. Tell your team: they need to know whether it is this, an infection or a relapse. [](claim:omit-licats)</source>
        <extracomment>Side effects &gt; A flare in the first weeks</extracomment>
        <translation>Yn yr wythnosau cyntaf, efallai y cewch chi [bwl am gyfnod](term:licats) yn y rhannau o’ch corff y mae eich salwch wedi effeithio arnyn nhw o’r blaen: brech, cymalau poenus, newid mewn profion arennau. Dywedwch wrth eich tîm: mae angen iddyn nhw wybod ai hyn, haint neu ailwaeledd sydd gennych chi. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>in one study had such a flare</source>
        <extracomment>Side effects &gt; A flare in the first weeks</extracomment>
        <translation>mewn un astudiaeth wedi cael pwl fel hyn</translation>
    </message>
    <message>
        <source>It was usually mild and settled in about 11 days. Three people needed more hospital care. [](claim:omit-licats)</source>
        <extracomment>Side effects &gt; A flare in the first weeks</extracomment>
        <translation>Roedd fel arfer yn ysgafn ac yn setlo mewn tua 11 diwrnod. Roedd angen mwy o ofal ysbyty ar dri o bobl. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>From the chemotherapy</source>
        <extracomment>Side effects &gt; From the chemotherapy</extracomment>
        <translation>O’r cemotherapi</translation>
    </message>
    <message>
        <source>Most people first have 1 to 3 days of chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. [](claim:step3-conditioning-mild) Read about [family and fertility](page:recovery#family-and-fertility).</source>
        <extracomment>Side effects &gt; From the chemotherapy</extracomment>
        <translation>I ddechrau, mae’r rhan fwyaf o bobl yn cael 1 i 3 diwrnod o gemotherapi. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. [](claim:step3-conditioning-mild) Darllenwch am [deulu a ffrwythlondeb](page:recovery#family-and-fertility).</translation>
    </message>
    <message>
        <source>New cancers</source>
        <extracomment>Side effects &gt; New cancers</extracomment>
        <translation>Canserau newydd</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells, and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For [autoimmune disease](term:autoimmune-disease), people have not been followed long enough to know. [](claim:secondary-cancers) Read [safety in the long run](page:long-term-safety).</source>
        <extracomment>Side effects &gt; New cancers</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. O’r bobl a gafodd eu trin am ganser y gwaed, cafodd ychydig ohonyn nhw ganser yn eu celloedd T yn ddiweddarach, a bu farw rhai. Erbyn canol 2024 roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos [clefyd awto-imiwn](term:autoimmune-disease), dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers) Darllenwch am [ddiogelwch yn y tymor hir](page:long-term-safety).</translation>
    </message>
    <message>
        <source>Tell someone about a side effect</source>
        <extracomment>Side effects &gt; Tell someone about a side effect</extracomment>
        <translation>Dywedwch wrth rywun am sgil-effaith</translation>
    </message>
    <message>
        <source>In a trial, tell the trial team about any side effect straight away. For ordinary medicines, anyone can also report a side effect on the [Yellow Card website](https://yellowcard.mhra.gov.uk). [](claim:yellow-card)</source>
        <extracomment>Side effects &gt; Tell someone about a side effect</extracomment>
        <translation>Mewn treial, dywedwch wrth dîm y treial am unrhyw sgil-effaith ar unwaith. Ar gyfer meddyginiaethau cyffredin, gall unrhyw un hefyd roi gwybod am sgil-effaith ar [wefan y Cerdyn Melyn (Yellow Card)](https://yellowcard.mhra.gov.uk). [](claim:yellow-card)</translation>
    </message>
</context>
<context>
    <name>sources.md</name>
    <message>
        <source>Sources</source>
        <extracomment>Sources</extracomment>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>This is where the facts in this guide come from. We read many of them as stored copies, and often only in part. Nobody has yet checked them all live.</source>
        <extracomment>Sources</extracomment>
        <translation>Dyma o ble mae’r ffeithiau yn y canllaw hwn yn dod. Fe ddarllenon ni lawer ohonyn nhw fel copïau wedi’u storio, ac yn aml dim ond yn rhannol. Does neb eto wedi’u gwirio i gyd yn fyw ar y we.</translation>
    </message>
    <message>
        <source>Anthony Nolan: CAR-T</source>
        <extracomment>Anthony Nolan: CAR-T</extracomment>
        <translation>Anthony Nolan: CAR-T</translation>
    </message>
    <message>
        <source>the title and date of the page were not recorded.</source>
        <extracomment>Anthony Nolan: CAR-T</extracomment>
        <translation>chafodd teitl a dyddiad y dudalen ddim eu cofnodi.</translation>
    </message>
    <message>
        <source>Mostly about people treated for cancer.</source>
        <extracomment>Anthony Nolan: CAR-T</extracomment>
        <translation>Yn bennaf am bobl a gafodd eu trin am ganser.</translation>
    </message>
    <message>
        <source>Charity page, written for people with blood cancer or blood disease</source>
        <extracomment>Anthony Nolan: CAR-T</extracomment>
        <translation>Tudalen elusen, wedi’i hysgrifennu ar gyfer pobl â chanser y gwaed neu glefyd y gwaed</translation>
    </message>
    <message>
        <source>Antiviral antibodies study</source>
        <extracomment>Antiviral antibodies study</extracomment>
        <translation>Astudiaeth gwrthgyrff gwrthfeirysol</translation>
    </message>
    <message>
        <source>the author list, whole title, year and DOI were not seen.</source>
        <extracomment>Antiviral antibodies study</extracomment>
        <translation>welson ni mo’r rhestr awduron, y teitl llawn, y flwyddyn na’r DOI.</translation>
    </message>
    <message>
        <source>Study in a medical journal</source>
        <extracomment>Antiviral antibodies study</extracomment>
        <translation>Astudiaeth mewn cyfnodolyn meddygol</translation>
    </message>
    <message>
        <source>Choosing Wisely UK</source>
        <extracomment>Choosing Wisely UK</extracomment>
        <translation>Choosing Wisely UK</translation>
    </message>
    <message>
        <source>It gives the BRAN questions: benefits, risks, alternatives and doing nothing. The campaign has moved on, but BRAN is kept as its core.</source>
        <extracomment>Choosing Wisely UK</extracomment>
        <translation>Mae’n rhoi’r cwestiynau BRAN (benefits, risks, alternatives, nothing): manteision, risgiau, dewisiadau eraill a gwneud dim. Mae’r ymgyrch wedi symud ymlaen, ond BRAN yw ei chraidd o hyd.</translation>
    </message>
    <message>
        <source>Page of a doctors’ body</source>
        <extracomment>Choosing Wisely UK</extracomment>
        <translation>Tudalen gan gorff meddygon</translation>
    </message>
    <message>
        <source>ASH vaccine table</source>
        <extracomment>ASH vaccine table</extracomment>
        <translation>Tabl brechlynnau ASH</translation>
    </message>
    <message>
        <source>the article that the table belongs to was not shown in the page that we read.</source>
        <extracomment>ASH vaccine table</extracomment>
        <translation>doedd yr erthygl y mae’r tabl yn perthyn iddi ddim i’w gweld ar y dudalen a ddarllenon ni.</translation>
    </message>
    <message>
        <source>Table of expert advice from the US</source>
        <extracomment>ASH vaccine table</extracomment>
        <translation>Tabl o gyngor arbenigwyr o UDA</translation>
    </message>
    <message>
        <source>ATTC network: CAR-T patient guide</source>
        <extracomment>ATTC network: CAR-T patient guide</extracomment>
        <translation>Rhwydwaith ATTC: canllaw CAR-T i gleifion</translation>
    </message>
    <message>
        <source>Written for people who have joined a CAR-T trial, or are thinking about it.</source>
        <extracomment>ATTC network: CAR-T patient guide</extracomment>
        <translation>Wedi’i ysgrifennu ar gyfer pobl sydd wedi ymuno â threial CAR-T, neu sy’n ystyried ymuno ag un.</translation>
    </message>
    <message>
        <source>Patient guide</source>
        <extracomment>ATTC network: CAR-T patient guide</extracomment>
        <translation>Canllaw i gleifion</translation>
    </message>
    <message>
        <source>BCMA-CD19 study</source>
        <extracomment>BCMA-CD19 study</extracomment>
        <translation>Astudiaeth BCMA-CD19</translation>
    </message>
    <message>
        <source>the authors, title, journal and year were not seen.</source>
        <extracomment>BCMA-CD19 study</extracomment>
        <translation>welson ni mo enwau’r awduron, y teitl, y cyfnodolyn na’r flwyddyn.</translation>
    </message>
    <message>
        <source>Study, seen in a database entry</source>
        <extracomment>BCMA-CD19 study</extracomment>
        <translation>Astudiaeth, wedi’i gweld mewn cofnod mewn cronfa ddata</translation>
    </message>
    <message>
        <source>Be Part of Research</source>
        <extracomment>Be Part of Research</extracomment>
        <translation>Be Part of Research</translation>
    </message>
    <message>
        <source>It is run with the NHS research bodies of Scotland, Wales and Northern Ireland.</source>
        <extracomment>Be Part of Research</extracomment>
        <translation>Mae’n cael ei redeg gyda chyrff ymchwil GIG yr Alban, Cymru a Gogledd Iwerddon.</translation>
    </message>
    <message>
        <source>Official UK website for finding research studies</source>
        <extracomment>Be Part of Research</extracomment>
        <translation>Gwefan swyddogol y DU ar gyfer dod o hyd i astudiaethau ymchwil</translation>
    </message>
    <message>
        <source>Be Part of Research: privacy</source>
        <extracomment>Be Part of Research: privacy</extracomment>
        <translation>Be Part of Research: preifatrwydd</translation>
    </message>
    <message>
        <source>Official UK website</source>
        <extracomment>Be Part of Research: privacy</extracomment>
        <translation>Gwefan swyddogol y DU</translation>
    </message>
    <message>
        <source>Be Part of Research: terms</source>
        <extracomment>Be Part of Research: terms</extracomment>
        <translation>Be Part of Research: telerau</translation>
    </message>
    <message>
        <source>Benefits and Work: PIP</source>
        <extracomment>Benefits and Work: PIP</extracomment>
        <translation>Benefits and Work: PIP</translation>
    </message>
    <message>
        <source>Benefits advice website</source>
        <extracomment>Benefits and Work: PIP</extracomment>
        <translation>Gwefan cyngor ar fudd-daliadau</translation>
    </message>
    <message>
        <source>Blood Cancer UK: carers’ checklist</source>
        <extracomment>Blood Cancer UK: carers’ checklist</extracomment>
        <translation>Blood Cancer UK: rhestr wirio i ofalwyr</translation>
    </message>
    <message>
        <source>Charity page</source>
        <extracomment>Blood Cancer UK: carers’ checklist</extracomment>
        <translation>Tudalen elusen</translation>
    </message>
    <message>
        <source>BMT InfoNet</source>
        <extracomment>BMT InfoNet</extracomment>
        <translation>BMT InfoNet</translation>
    </message>
    <message>
        <source>It gives the newer US advice on driving (“at least two weeks”). Follow your own UK team.</source>
        <extracomment>BMT InfoNet</extracomment>
        <translation>Mae’n rhoi’r cyngor mwy newydd o UDA ar yrru (“pythefnos o leiaf”). Dilynwch gyngor eich tîm eich hun yn y DU.</translation>
    </message>
    <message>
        <source>Patient information from outside the UK</source>
        <extracomment>BMT InfoNet</extracomment>
        <translation>Gwybodaeth i gleifion o’r tu allan i’r DU</translation>
    </message>
    <message>
        <source>Listing: CAR-T in worsening MS</source>
        <extracomment>Listing: CAR-T in worsening MS</extracomment>
        <translation>Rhestriad: CAR-T mewn MS sy’n gwaethygu</translation>
    </message>
    <message>
        <source>We give no address, because it is not the register’s own page.</source>
        <extracomment>Listing: CAR-T in worsening MS</extracomment>
        <translation>Dydyn ni ddim yn rhoi cyfeiriad, am nad tudalen y gofrestr ei hun yw hon.</translation>
    </message>
    <message>
        <source>Trial listing made by other people from public records</source>
        <extracomment>Listing: CAR-T in worsening MS</extracomment>
        <translation>Rhestriad treial, wedi’i wneud gan bobl eraill o gofnodion cyhoeddus</translation>
    </message>
    <message>
        <source>BOBCAT register entry</source>
        <extracomment>BOBCAT register entry</extracomment>
        <translation>Cofnod BOBCAT yn y gofrestr</translation>
    </message>
    <message>
        <source>the NCT number could not be confirmed.</source>
        <extracomment>BOBCAT register entry</extracomment>
        <translation>roedden ni’n methu cadarnhau’r rhif NCT.</translation>
    </message>
    <message>
        <source>We read a copy of the entry.</source>
        <extracomment>BOBCAT register entry</extracomment>
        <translation>Darllenon ni gopi o’r cofnod.</translation>
    </message>
    <message>
        <source>Entry in a public register of trials</source>
        <extracomment>BOBCAT register entry</extracomment>
        <translation>Cofnod mewn cofrestr gyhoeddus o dreialon</translation>
    </message>
    <message>
        <source>BOPA: first NHS list</source>
        <extracomment>BOPA: first NHS list</extracomment>
        <translation>BOPA: rhestr gyntaf y GIG</translation>
    </message>
    <message>
        <source>the date of the page was not recorded.</source>
        <extracomment>BOPA: first NHS list</extracomment>
        <translation>chafodd dyddiad y dudalen ddim ei gofnodi.</translation>
    </message>
    <message>
        <source>An old page, about the first NHS CAR-T centres for blood cancer.</source>
        <extracomment>BOPA: first NHS list</extracomment>
        <translation>Hen dudalen, am ganolfannau CAR-T cyntaf y GIG ar gyfer canser y gwaed.</translation>
    </message>
    <message>
        <source>Page of a professional body</source>
        <extracomment>BOPA: first NHS list</extracomment>
        <translation>Tudalen gan gorff proffesiynol</translation>
    </message>
    <message>
        <source>Breakfree-SLE trial page</source>
        <extracomment>Breakfree-SLE trial page</extracomment>
        <translation>Tudalen treial Breakfree-SLE</translation>
    </message>
    <message>
        <source>It is not the register’s own page, so we give no address.</source>
        <extracomment>Breakfree-SLE trial page</extracomment>
        <translation>Nid tudalen y gofrestr ei hun yw hon, felly dydyn ni ddim yn rhoi cyfeiriad.</translation>
    </message>
    <message>
        <source>Trial page for doctors</source>
        <extracomment>Breakfree-SLE trial page</extracomment>
        <translation>Tudalen treial i feddygon</translation>
    </message>
    <message>
        <source>CARLYSLE abstracts 2025</source>
        <extracomment>CARLYSLE abstracts 2025</extracomment>
        <translation>Crynodebau cynhadledd CARLYSLE 2025</translation>
    </message>
    <message>
        <source>These are conference abstracts, not full papers. The address leads to the first one. The address of the second was not shown in the copy that we read.</source>
        <extracomment>CARLYSLE abstracts 2025</extracomment>
        <translation>Crynodebau cynhadledd yw’r rhain, nid papurau llawn. Mae’r cyfeiriad yn arwain at yr un cyntaf. Doedd cyfeiriad yr ail ddim i’w weld yn y copi a ddarllenon ni.</translation>
    </message>
    <message>
        <source>Two conference abstracts on one small trial</source>
        <extracomment>CARLYSLE abstracts 2025</extracomment>
        <translation>Dau grynodeb cynhadledd am un treial bach</translation>
    </message>
    <message>
        <source>CASTLE 2026</source>
        <extracomment>CASTLE 2026</extracomment>
        <translation>CASTLE 2026</translation>
    </message>
    <message>
        <source>the exact title was not seen.</source>
        <extracomment>CASTLE 2026</extracomment>
        <translation>welson ni mo’r union deitl.</translation>
    </message>
    <message>
        <source>Study of 24 people, no comparison group</source>
        <extracomment>CASTLE 2026</extracomment>
        <translation>Astudiaeth o 24 o bobl, heb grŵp cymharu</translation>
    </message>
    <message>
        <source>CASTLE abstract</source>
        <extracomment>CASTLE abstract</extracomment>
        <translation>Crynodeb cynhadledd CASTLE</translation>
    </message>
    <message>
        <source>the author list, year and number were not noted.</source>
        <extracomment>CASTLE abstract</extracomment>
        <translation>chafodd y rhestr awduron, y flwyddyn a’r rhif ddim eu nodi.</translation>
    </message>
    <message>
        <source>This is a conference abstract, not a full paper.</source>
        <extracomment>CASTLE abstract</extracomment>
        <translation>Crynodeb cynhadledd yw hwn, nid papur llawn.</translation>
    </message>
    <message>
        <source>Conference abstract</source>
        <extracomment>CASTLE abstract</extracomment>
        <translation>Crynodeb cynhadledd</translation>
    </message>
    <message>
        <source>CATARSIS register entry</source>
        <extracomment>CATARSIS register entry</extracomment>
        <translation>Cofnod CATARSIS yn y gofrestr</translation>
    </message>
    <message>
        <source>the register number was not noted.</source>
        <extracomment>CATARSIS register entry</extracomment>
        <translation>chafodd rhif y gofrestr ddim ei nodi.</translation>
    </message>
    <message>
        <source>Chahin 2025</source>
        <extracomment>Chahin 2025</extracomment>
        <translation>Chahin 2025</translation>
    </message>
    <message>
        <source>Study of how long the effect lasts in myasthenia gravis</source>
        <extracomment>Chahin 2025</extracomment>
        <translation>Astudiaeth o ba mor hir mae’r effaith yn para mewn myasthenia gravis</translation>
    </message>
    <message>
        <source>Civil Service World: NHS England merger</source>
        <extracomment>Civil Service World: NHS England merger</extracomment>
        <translation>Civil Service World: uno NHS England</translation>
    </message>
    <message>
        <source>the date of the report was not recorded.</source>
        <extracomment>Civil Service World: NHS England merger</extracomment>
        <translation>chafodd dyddiad yr adroddiad ddim ei gofnodi.</translation>
    </message>
    <message>
        <source>News report</source>
        <extracomment>Civil Service World: NHS England merger</extracomment>
        <translation>Adroddiad newyddion</translation>
    </message>
    <message>
        <source>Clatterbridge: CAR-T service</source>
        <extracomment>Clatterbridge: CAR-T service</extracomment>
        <translation>Clatterbridge: gwasanaeth CAR-T</translation>
    </message>
    <message>
        <source>About people treated for cancer.</source>
        <extracomment>Clatterbridge: CAR-T service</extracomment>
        <translation>Am bobl a gafodd eu trin am ganser.</translation>
    </message>
    <message>
        <source>NHS hospital page</source>
        <extracomment>Clatterbridge: CAR-T service</extracomment>
        <translation>Tudalen ysbyty GIG</translation>
    </message>
    <message>
        <source>Clatterbridge leaflet</source>
        <extracomment>Clatterbridge leaflet</extracomment>
        <translation>Taflen wybodaeth Clatterbridge</translation>
    </message>
    <message>
        <source>Written for people treated for cancer.</source>
        <extracomment>Clatterbridge leaflet</extracomment>
        <translation>Wedi’i hysgrifennu ar gyfer pobl a gafodd eu trin am ganser.</translation>
    </message>
    <message>
        <source>Patient leaflet from an NHS hospital</source>
        <extracomment>Clatterbridge leaflet</extracomment>
        <translation>Taflen wybodaeth i gleifion gan ysbyty GIG</translation>
    </message>
    <message>
        <source>Listing: US maker’s plans</source>
        <extracomment>Listing: US maker’s plans</extracomment>
        <translation>Rhestriad: cynlluniau gwneuthurwr o UDA</translation>
    </message>
    <message>
        <source>Whether the US regulator approved it could not be confirmed.</source>
        <extracomment>Listing: US maker’s plans</extracomment>
        <translation>Roedden ni’n methu cadarnhau a wnaeth rheoleiddiwr UDA ei gymeradwyo.</translation>
    </message>
    <message>
        <source>Listing of company news made by other people</source>
        <extracomment>Listing: US maker’s plans</extracomment>
        <translation>Rhestriad o newyddion cwmni, wedi’i wneud gan bobl eraill</translation>
    </message>
    <message>
        <source>Cambridge discharge leaflet</source>
        <extracomment>Cambridge discharge leaflet</extracomment>
        <translation>Taflen wybodaeth Caergrawnt ar adael yr ysbyty</translation>
    </message>
    <message>
        <source>Written for people treated for cancer. A newer version exists. Its driving advice was not visible to us.</source>
        <extracomment>Cambridge discharge leaflet</extracomment>
        <translation>Wedi’i hysgrifennu ar gyfer pobl a gafodd eu trin am ganser. Mae fersiwn mwy newydd yn bodoli. Doedden ni ddim yn gallu gweld ei gyngor ar yrru.</translation>
    </message>
    <message>
        <source>Descartes-08 reports 2025</source>
        <extracomment>Descartes-08 reports 2025</extracomment>
        <translation>Adroddiadau Descartes-08 2025</translation>
    </message>
    <message>
        <source>the citation of the Nature Medicine paper was not seen in full.</source>
        <extracomment>Descartes-08 reports 2025</extracomment>
        <translation>welson ni mo’r cyfeiriad at bapur Nature Medicine yn llawn.</translation>
    </message>
    <message>
        <source>These were the maker’s own reports. The published paper was not seen in full.</source>
        <extracomment>Descartes-08 reports 2025</extracomment>
        <translation>Adroddiadau’r gwneuthurwr ei hun oedd y rhain. Welson ni mo’r papur cyhoeddedig yn llawn.</translation>
    </message>
    <message>
        <source>Reports by the maker of the treatment</source>
        <extracomment>Descartes-08 reports 2025</extracomment>
        <translation>Adroddiadau gan wneuthurwr y driniaeth</translation>
    </message>
    <message>
        <source>Drug and Therapeutics Bulletin 2025</source>
        <extracomment>Drug and Therapeutics Bulletin 2025</extracomment>
        <translation>Drug and Therapeutics Bulletin 2025</translation>
    </message>
    <message>
        <source>About CAR-T medicines for cancer. The UK regulator’s own page was not found.</source>
        <extracomment>Drug and Therapeutics Bulletin 2025</extracomment>
        <translation>Am feddyginiaethau CAR-T ar gyfer canser. Ddaethon ni ddim o hyd i dudalen rheoleiddiwr y DU ei hun.</translation>
    </message>
    <message>
        <source>UK article that sums up what the European and UK regulators advise</source>
        <extracomment>Drug and Therapeutics Bulletin 2025</extracomment>
        <translation>Erthygl o’r DU sy’n crynhoi’r hyn mae rheoleiddwyr Ewrop a’r DU yn ei gynghori</translation>
    </message>
    <message>
        <source>Encyclopaedia: NHS 111</source>
        <extracomment>Encyclopaedia: NHS 111</extracomment>
        <translation>Gwyddoniadur: NHS 111</translation>
    </message>
    <message>
        <source>Not an NHS page. Check the Northern Ireland line on an official page.</source>
        <extracomment>Encyclopaedia: NHS 111</extracomment>
        <translation>Nid tudalen y GIG yw hon. Gwiriwch y llinell am Ogledd Iwerddon ar dudalen swyddogol.</translation>
    </message>
    <message>
        <source>Encyclopaedia copy</source>
        <extracomment>Encyclopaedia: NHS 111</extracomment>
        <translation>Copi o wyddoniadur</translation>
    </message>
    <message>
        <source>explorecarttherapy.com</source>
        <extracomment>explorecarttherapy.com</extracomment>
        <translation>explorecarttherapy.com</translation>
    </message>
    <message>
        <source>We did not check who runs this site. It may be a maker of CAR-T.</source>
        <extracomment>explorecarttherapy.com</extracomment>
        <translation>Wnaethon ni ddim gwirio pwy sy’n rhedeg y wefan hon. Efallai mai gwneuthurwr CAR-T sy’n ei rhedeg.</translation>
    </message>
    <message>
        <source>Website for patients</source>
        <extracomment>explorecarttherapy.com</extracomment>
        <translation>Gwefan i gleifion</translation>
    </message>
    <message>
        <source>US regulator 2024</source>
        <extracomment>US regulator 2024</extracomment>
        <translation>Rheoleiddiwr UDA 2024</translation>
    </message>
    <message>
        <source>About CAR-T medicines for cancer.</source>
        <extracomment>US regulator 2024</extracomment>
        <translation>Am feddyginiaethau CAR-T ar gyfer canser.</translation>
    </message>
    <message>
        <source>Notice from the US regulator</source>
        <extracomment>US regulator 2024</extracomment>
        <translation>Hysbysiad gan reoleiddiwr UDA</translation>
    </message>
    <message>
        <source>US regulator 2025</source>
        <extracomment>US regulator 2025</extracomment>
        <translation>Rheoleiddiwr UDA 2025</translation>
    </message>
    <message>
        <source>We read a report of it, not the notice itself.</source>
        <extracomment>US regulator 2025</extracomment>
        <translation>Darllenon ni adroddiad amdano, nid yr hysbysiad ei hun.</translation>
    </message>
    <message>
        <source>Notice from the US regulator, as reported</source>
        <extracomment>US regulator 2025</extracomment>
        <translation>Hysbysiad gan reoleiddiwr UDA, fel y cafodd ei adrodd</translation>
    </message>
    <message>
        <source>Feng 2025</source>
        <extracomment>Feng 2025</extracomment>
        <translation>Feng 2025</translation>
    </message>
    <message>
        <source>Study of 15 people with lupus, phase 1</source>
        <extracomment>Feng 2025</extracomment>
        <translation>Astudiaeth o 15 o bobl â lwpws, cam 1</translation>
    </message>
    <message>
        <source>Fertility survey 2025</source>
        <extracomment>Fertility survey 2025</extracomment>
        <translation>Arolwg ffrwythlondeb 2025</translation>
    </message>
    <message>
        <source>Survey of 63 centres in Europe, conference abstract</source>
        <extracomment>Fertility survey 2025</extracomment>
        <translation>Arolwg o 63 o ganolfannau yn Ewrop, crynodeb cynhadledd</translation>
    </message>
    <message>
        <source>FT819 register entry</source>
        <extracomment>FT819 register entry</extracomment>
        <translation>Cofnod FT819 yn y gofrestr</translation>
    </message>
    <message>
        <source>Ghilardi 2024</source>
        <extracomment>Ghilardi 2024</extracomment>
        <translation>Ghilardi 2024</translation>
    </message>
    <message>
        <source>Study of 449 people at one US hospital</source>
        <extracomment>Ghilardi 2024</extracomment>
        <translation>Astudiaeth o 449 o bobl mewn un ysbyty yn UDA</translation>
    </message>
    <message>
        <source>Government answer 2026</source>
        <extracomment>Government answer 2026</extracomment>
        <translation>Ateb y Llywodraeth 2026</translation>
    </message>
    <message>
        <source>It lists the NHS uses of CAR-T. All of them are for blood cancers. We read a copy, not Parliament’s own page.</source>
        <extracomment>Government answer 2026</extracomment>
        <translation>Mae’n rhestru’r ffyrdd mae’r GIG yn defnyddio CAR-T. Mae pob un ar gyfer canserau’r gwaed. Darllenon ni gopi, nid tudalen Senedd y DU ei hun.</translation>
    </message>
    <message>
        <source>Government answer in Parliament</source>
        <extracomment>Government answer 2026</extracomment>
        <translation>Ateb gan y Llywodraeth yn Senedd y DU</translation>
    </message>
    <message>
        <source>Granit 2023</source>
        <extracomment>Granit 2023</extracomment>
        <translation>Granit 2023</translation>
    </message>
    <message>
        <source>the DOI was not seen.</source>
        <extracomment>Granit 2023</extracomment>
        <translation>welson ni mo’r DOI.</translation>
    </message>
    <message>
        <source>The volume, issue and pages are from general knowledge.</source>
        <extracomment>Granit 2023</extracomment>
        <translation>Daw’r gyfrol, y rhifyn a’r tudalennau o wybodaeth gyffredinol.</translation>
    </message>
    <message>
        <source>Study of 14 people with myasthenia gravis, not randomised</source>
        <extracomment>Granit 2023</extracomment>
        <translation>Astudiaeth o 14 o bobl â myasthenia gravis, heb eu rhoi mewn grwpiau ar hap</translation>
    </message>
    <message>
        <source>Greco 2024</source>
        <extracomment>Greco 2024</extracomment>
        <translation>Greco 2024</translation>
    </message>
    <message>
        <source>Advice from European experts</source>
        <extracomment>Greco 2024</extracomment>
        <translation>Cyngor gan arbenigwyr yn Ewrop</translation>
    </message>
    <message>
        <source>Hagen 2025</source>
        <extracomment>Hagen 2025</extracomment>
        <translation>Hagen 2025</translation>
    </message>
    <message>
        <source>Study of 39 people</source>
        <extracomment>Hagen 2025</extracomment>
        <translation>Astudiaeth o 39 o bobl</translation>
    </message>
    <message>
        <source>Booklet: Have I got MS?</source>
        <extracomment>Booklet: Have I got MS?</extracomment>
        <translation>Llyfryn: Have I got MS?</translation>
    </message>
    <message>
        <source>the author and date were not recorded.</source>
        <extracomment>Booklet: Have I got MS?</extracomment>
        <translation>chafodd enw’r awdur a’r dyddiad ddim eu cofnodi.</translation>
    </message>
    <message>
        <source>Old. Seen as a copy on a document-sharing website.</source>
        <extracomment>Booklet: Have I got MS?</extracomment>
        <translation>Hen. Gwelson ni gopi ar wefan rhannu dogfennau.</translation>
    </message>
    <message>
        <source>Copy of an old booklet</source>
        <extracomment>Booklet: Have I got MS?</extracomment>
        <translation>Copi o hen lyfryn</translation>
    </message>
    <message>
        <source>HRA summary: AURORA</source>
        <extracomment>HRA summary: AURORA</extracomment>
        <translation>Crynodeb HRA: AURORA</translation>
    </message>
    <message>
        <source>We could not confirm a UK hospital in this study.</source>
        <extracomment>HRA summary: AURORA</extracomment>
        <translation>Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU yn yr astudiaeth hon.</translation>
    </message>
    <message>
        <source>Research summary from the Health Research Authority</source>
        <extracomment>HRA summary: AURORA</extracomment>
        <translation>Crynodeb ymchwil gan yr Health Research Authority</translation>
    </message>
    <message>
        <source>HRA: Breakfree-2</source>
        <extracomment>HRA: Breakfree-2</extracomment>
        <translation>HRA: Breakfree-2</translation>
    </message>
    <message>
        <source>The short title also has “or MG”.</source>
        <extracomment>HRA: Breakfree-2</extracomment>
        <translation>Mae “or MG” hefyd yn y teitl byr.</translation>
    </message>
    <message>
        <source>UK research ethics listing</source>
        <extracomment>HRA: Breakfree-2</extracomment>
        <translation>Rhestriad moeseg ymchwil y DU</translation>
    </message>
    <message>
        <source>HRA summary: CARLYSLE</source>
        <extracomment>HRA summary: CARLYSLE</extracomment>
        <translation>Crynodeb HRA: CARLYSLE</translation>
    </message>
    <message>
        <source>Public summary of a study approved in the UK</source>
        <extracomment>HRA summary: CARLYSLE</extracomment>
        <translation>Crynodeb cyhoeddus o astudiaeth a gafodd ei chymeradwyo yn y DU</translation>
    </message>
    <message>
        <source>HRA summary: obe-cel in MS</source>
        <extracomment>HRA summary: obe-cel in MS</extracomment>
        <translation>Crynodeb HRA: obe-cel mewn MS</translation>
    </message>
    <message>
        <source>HRA: research summaries</source>
        <extracomment>HRA: research summaries</extracomment>
        <translation>HRA: crynodebau ymchwil</translation>
    </message>
    <message>
        <source>UK list of summaries of approved studies</source>
        <extracomment>HRA: research summaries</extracomment>
        <translation>Rhestr yn y DU o grynodebau o astudiaethau a gafodd eu cymeradwyo</translation>
    </message>
    <message>
        <source>Low antibody study 2024</source>
        <extracomment>Low antibody study 2024</extracomment>
        <translation>Astudiaeth lefelau gwrthgyrff isel 2024</translation>
    </message>
    <message>
        <source>the author list was not seen.</source>
        <extracomment>Low antibody study 2024</extracomment>
        <translation>welson ni mo’r rhestr awduron.</translation>
    </message>
    <message>
        <source>About people treated for cancer. Its rates must not be used for autoimmune disease.</source>
        <extracomment>Low antibody study 2024</extracomment>
        <translation>Am bobl a gafodd eu trin am ganser. Rhaid peidio â defnyddio ei chyfraddau ar gyfer clefyd awto-imiwn.</translation>
    </message>
    <message>
        <source>Study of 579 people treated for cancer</source>
        <extracomment>Low antibody study 2024</extracomment>
        <translation>Astudiaeth o 579 o bobl a gafodd eu trin am ganser</translation>
    </message>
    <message>
        <source>Kymriah leaflet, Australia</source>
        <extracomment>Kymriah leaflet, Australia</extracomment>
        <translation>Taflen wybodaeth Kymriah, Awstralia</translation>
    </message>
    <message>
        <source>its address was not noted.</source>
        <extracomment>Kymriah leaflet, Australia</extracomment>
        <translation>chafodd ei chyfeiriad ddim ei nodi.</translation>
    </message>
    <message>
        <source>Leaflet for a licensed CAR-T medicine</source>
        <extracomment>Kymriah leaflet, Australia</extracomment>
        <translation>Taflen wybodaeth ar gyfer meddyginiaeth CAR-T drwyddedig</translation>
    </message>
    <message>
        <source>Leukaemia Care: CAR-T patients</source>
        <extracomment>Leukaemia Care: CAR-T patients</extracomment>
        <translation>Leukaemia Care: cleifion CAR-T</translation>
    </message>
    <message>
        <source>The grant and the hotel rooms are for people who have CAR-T for leukaemia.</source>
        <extracomment>Leukaemia Care: CAR-T patients</extracomment>
        <translation>Mae’r grant a’r ystafelloedd gwesty ar gyfer pobl sy’n cael CAR-T am lewcemia.</translation>
    </message>
    <message>
        <source>Charity news</source>
        <extracomment>Leukaemia Care: CAR-T patients</extracomment>
        <translation>Newyddion elusen</translation>
    </message>
    <message>
        <source>Li 2026</source>
        <extracomment>Li 2026</extracomment>
        <translation>Li 2026</translation>
    </message>
    <message>
        <source>the volume and DOI were not seen.</source>
        <extracomment>Li 2026</extracomment>
        <translation>welson ni mo’r gyfrol na’r DOI.</translation>
    </message>
    <message>
        <source>It calls the lupus evidence early and uncontrolled.</source>
        <extracomment>Li 2026</extracomment>
        <translation>Mae’n dweud bod y dystiolaeth am lwpws yn gynnar a heb grŵp rheoli.</translation>
    </message>
    <message>
        <source>Review with 114 people with lupus</source>
        <extracomment>Li 2026</extracomment>
        <translation>Adolygiad gyda 114 o bobl â lwpws</translation>
    </message>
    <message>
        <source>Ligon 2022</source>
        <extracomment>Ligon 2022</extracomment>
        <translation>Ligon 2022</translation>
    </message>
    <message>
        <source>Article in a medical journal</source>
        <extracomment>Ligon 2022</extracomment>
        <translation>Erthygl mewn cyfnodolyn meddygol</translation>
    </message>
    <message>
        <source>Long-term follow-up 2026</source>
        <extracomment>Long-term follow-up 2026</extracomment>
        <translation>Dilyn pobl yn y tymor hir 2026</translation>
    </message>
    <message>
        <source>Paper by an expert group</source>
        <extracomment>Long-term follow-up 2026</extracomment>
        <translation>Papur gan grŵp o arbenigwyr</translation>
    </message>
    <message>
        <source>Lupus review 2025</source>
        <extracomment>Lupus review 2025</extracomment>
        <translation>Adolygiad lwpws 2025</translation>
    </message>
    <message>
        <source>The studies in it were small and early, mostly with no comparison group.</source>
        <extracomment>Lupus review 2025</extracomment>
        <translation>Roedd yr astudiaethau ynddo’n fach ac yn gynnar, y rhan fwyaf heb grŵp cymharu.</translation>
    </message>
    <message>
        <source>Review of 16 studies with 145 people with lupus</source>
        <extracomment>Lupus review 2025</extracomment>
        <translation>Adolygiad o 16 o astudiaethau gyda 145 o bobl â lwpws</translation>
    </message>
    <message>
        <source>LUPUS UK: blog</source>
        <extracomment>LUPUS UK: blog</extracomment>
        <translation>LUPUS UK: blog</translation>
    </message>
    <message>
        <source>It tells of hardship grants in 2020.</source>
        <extracomment>LUPUS UK: blog</extracomment>
        <translation>Mae’n sôn am grantiau caledi yn 2020.</translation>
    </message>
    <message>
        <source>Charity page (old)</source>
        <extracomment>LUPUS UK: blog</extracomment>
        <translation>Tudalen elusen (hen)</translation>
    </message>
    <message>
        <source>LUPUS UK</source>
        <extracomment>LUPUS UK</extracomment>
        <translation>LUPUS UK</translation>
    </message>
    <message>
        <source>The page has no date.</source>
        <extracomment>LUPUS UK</extracomment>
        <translation>Does dim dyddiad ar y dudalen.</translation>
    </message>
    <message>
        <source>Lyu 2024</source>
        <extracomment>Lyu 2024</extracomment>
        <translation>Lyu 2024</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Lyu 2024</extracomment>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Mackensen 2022</source>
        <extracomment>Mackensen 2022</extracomment>
        <translation>Mackensen 2022</translation>
    </message>
    <message>
        <source>Study of 5 people with lupus</source>
        <extracomment>Mackensen 2022</extracomment>
        <translation>Astudiaeth o 5 o bobl â lwpws</translation>
    </message>
    <message>
        <source>Macmillan Cancer Support</source>
        <extracomment>Macmillan Cancer Support</extracomment>
        <translation>Macmillan Cancer Support</translation>
    </message>
    <message>
        <source>For people with cancer.</source>
        <extracomment>Macmillan Cancer Support</extracomment>
        <translation>Ar gyfer pobl â chanser.</translation>
    </message>
    <message>
        <source>Charity website</source>
        <extracomment>Macmillan Cancer Support</extracomment>
        <translation>Gwefan elusen</translation>
    </message>
    <message>
        <source>MD Anderson patient page</source>
        <extracomment>MD Anderson patient page</extracomment>
        <translation>Tudalen cleifion MD Anderson</translation>
    </message>
    <message>
        <source>Patient information from a US cancer hospital</source>
        <extracomment>MD Anderson patient page</extracomment>
        <translation>Gwybodaeth i gleifion gan ysbyty canser yn UDA</translation>
    </message>
    <message>
        <source>Manchester lupus news</source>
        <extracomment>Manchester lupus news</extracomment>
        <translation>Newyddion lwpws Manceinion</translation>
    </message>
    <message>
        <source>The first UK patient was treated in July 2024.</source>
        <extracomment>Manchester lupus news</extracomment>
        <translation>Cafodd y claf cyntaf yn y DU ei drin ym mis Gorffennaf 2024.</translation>
    </message>
    <message>
        <source>NHS hospital news</source>
        <extracomment>Manchester lupus news</extracomment>
        <translation>Newyddion ysbyty GIG</translation>
    </message>
    <message>
        <source>MHRA Yellow Card</source>
        <extracomment>MHRA Yellow Card</extracomment>
        <translation>Cerdyn Melyn (Yellow Card) yr MHRA</translation>
    </message>
    <message>
        <source>Website of the UK regulator</source>
        <extracomment>MHRA Yellow Card</extracomment>
        <translation>Gwefan rheoleiddiwr y DU</translation>
    </message>
    <message>
        <source>Miltenyi lupus trial entry</source>
        <extracomment>Miltenyi lupus trial entry</extracomment>
        <translation>Cofnod treial lwpws Miltenyi</translation>
    </message>
    <message>
        <source>the NCT number was not shown.</source>
        <extracomment>Miltenyi lupus trial entry</extracomment>
        <translation>doedd y rhif NCT ddim i’w weld.</translation>
    </message>
    <message>
        <source>Monitoring study 2024</source>
        <extracomment>Monitoring study 2024</extracomment>
        <translation>Astudiaeth monitro 2024</translation>
    </message>
    <message>
        <source>the author list, last page and DOI were not seen.</source>
        <extracomment>Monitoring study 2024</extracomment>
        <translation>welson ni mo’r rhestr awduron, y dudalen olaf na’r DOI.</translation>
    </message>
    <message>
        <source>Study of 475 people treated for lymphoma</source>
        <extracomment>Monitoring study 2024</extracomment>
        <translation>Astudiaeth o 475 o bobl a gafodd eu trin am lymffoma</translation>
    </message>
    <message>
        <source>MS helpline article 1999</source>
        <extracomment>MS helpline article 1999</extracomment>
        <translation>Erthygl am linell gymorth MS, 1999</translation>
    </message>
    <message>
        <source>Old, and not the MS Society’s own page. Check the number on the MS Society website.</source>
        <extracomment>MS helpline article 1999</extracomment>
        <translation>Hen, ac nid tudalen yr MS Society ei hun. Gwiriwch y rhif ar wefan yr MS Society.</translation>
    </message>
    <message>
        <source>Old web page</source>
        <extracomment>MS helpline article 1999</extracomment>
        <translation>Hen dudalen we</translation>
    </message>
    <message>
        <source>MS Society</source>
        <extracomment>MS Society</extracomment>
        <translation>MS Society</translation>
    </message>
    <message>
        <source>MS Trust</source>
        <extracomment>MS Trust</extracomment>
        <translation>MS Trust</translation>
    </message>
    <message>
        <source>The page we saw was old.</source>
        <extracomment>MS Trust</extracomment>
        <translation>Roedd y dudalen a welson ni’n hen.</translation>
    </message>
    <message>
        <source>Mull: help with travel</source>
        <extracomment>Mull: help with travel</extracomment>
        <translation>Mull: help gyda theithio</translation>
    </message>
    <message>
        <source>It gave £10 as the first part to pay, as of 2022.</source>
        <extracomment>Mull: help with travel</extracomment>
        <translation>Roedd yn dweud mai £10 oedd y rhan gyntaf i’w thalu yn 2022.</translation>
    </message>
    <message>
        <source>Local community page</source>
        <extracomment>Mull: help with travel</extracomment>
        <translation>Tudalen gymunedol leol</translation>
    </message>
    <message>
        <source>Müller 2024</source>
        <extracomment>Müller 2024</extracomment>
        <translation>Müller 2024</translation>
    </message>
    <message>
        <source>Study of 15 people, no comparison group</source>
        <extracomment>Müller 2024</extracomment>
        <translation>Astudiaeth o 15 o bobl, heb grŵp cymharu</translation>
    </message>
    <message>
        <source>Muscular Dystrophy UK</source>
        <extracomment>Muscular Dystrophy UK</extracomment>
        <translation>Muscular Dystrophy UK</translation>
    </message>
    <message>
        <source>myaware</source>
        <extracomment>myaware</extracomment>
        <translation>myaware</translation>
    </message>
    <message>
        <source>Myositis UK</source>
        <extracomment>Myositis UK</extracomment>
        <translation>Myositis UK</translation>
    </message>
    <message>
        <source>NCT02445222</source>
        <extracomment>NCT02445222</extracomment>
        <translation>NCT02445222</translation>
    </message>
    <message>
        <source>The address leads to the trial page of a US university.</source>
        <extracomment>NCT02445222</extracomment>
        <translation>Mae’r cyfeiriad yn arwain at dudalen treial prifysgol yn UDA.</translation>
    </message>
    <message>
        <source>NCT05869955</source>
        <extracomment>NCT05869955</extracomment>
        <translation>NCT05869955</translation>
    </message>
    <message>
        <source>We read a copy of the entry. Look for the number on ClinicalTrials.gov.</source>
        <extracomment>NCT05869955</extracomment>
        <translation>Darllenon ni gopi o’r cofnod. Chwiliwch am y rhif ar ClinicalTrials.gov.</translation>
    </message>
    <message>
        <source>NCT06265220</source>
        <extracomment>NCT06265220</extracomment>
        <translation>NCT06265220</translation>
    </message>
    <message>
        <source>the title was not noted.</source>
        <extracomment>NCT06265220</extracomment>
        <translation>chafodd y teitl ddim ei nodi.</translation>
    </message>
    <message>
        <source>NCT06333483</source>
        <extracomment>NCT06333483</extracomment>
        <translation>NCT06333483</translation>
    </message>
    <message>
        <source>NCT06451159</source>
        <extracomment>NCT06451159</extracomment>
        <translation>NCT06451159</translation>
    </message>
    <message>
        <source>NCT06475495</source>
        <extracomment>NCT06475495</extracomment>
        <translation>NCT06475495</translation>
    </message>
    <message>
        <source>NCT06655896 (rapcabtagene)</source>
        <extracomment>NCT06655896 (rapcabtagene)</extracomment>
        <translation>NCT06655896 (rapcabtagene)</translation>
    </message>
    <message>
        <source>An international study with 96 places, sponsored by Novartis, against rituximab. It is randomised: not everyone gets CAR-T at first. UK hospitals could not be confirmed.</source>
        <extracomment>NCT06655896 (rapcabtagene)</extracomment>
        <translation>Astudiaeth ryngwladol gyda 96 o leoedd, wedi’i noddi gan Novartis, yn erbyn rituximab. Mae pobl yn cael eu rhoi mewn grwpiau ar hap: nid pawb sy’n cael CAR-T ar y dechrau. Roedden ni’n methu cadarnhau ysbytai yn y DU.</translation>
    </message>
    <message>
        <source>NCT06799247 (AURORA)</source>
        <extracomment>NCT06799247 (AURORA)</extracomment>
        <translation>NCT06799247 (AURORA)</translation>
    </message>
    <message>
        <source>An international study with 100 places and a dummy treatment for comparison. UK hospitals could not be confirmed.</source>
        <extracomment>NCT06799247 (AURORA)</extracomment>
        <translation>Astudiaeth ryngwladol gyda 100 o leoedd a thriniaeth ffug i gymharu â hi. Roedden ni’n methu cadarnhau ysbytai yn y DU.</translation>
    </message>
    <message>
        <source>Trial register record (copy)</source>
        <extracomment>NCT06799247 (AURORA)</extracomment>
        <translation>Cofnod mewn cofrestr treialon (copi)</translation>
    </message>
    <message>
        <source>NCT07015983</source>
        <extracomment>NCT07015983</extracomment>
        <translation>NCT07015983</translation>
    </message>
    <message>
        <source>We read the trial’s own web page, not the register. Look for the number on ClinicalTrials.gov.</source>
        <extracomment>NCT07015983</extracomment>
        <translation>Darllenon ni dudalen we y treial ei hun, nid y gofrestr. Chwiliwch am y rhif ar ClinicalTrials.gov.</translation>
    </message>
    <message>
        <source>NCT07053800 (lupus nephritis)</source>
        <extracomment>NCT07053800 (lupus nephritis)</extracomment>
        <translation>NCT07053800 (neffritis lwpws)</translation>
    </message>
    <message>
        <source>Listed as not yet recruiting in July 2025. UK hospitals could not be confirmed.</source>
        <extracomment>NCT07053800 (lupus nephritis)</extracomment>
        <translation>Ym mis Gorffennaf 2025 roedd wedi’i rhestru fel astudiaeth nad oedd yn derbyn pobl eto. Roedden ni’n methu cadarnhau ysbytai yn y DU.</translation>
    </message>
    <message>
        <source>NCT07395050</source>
        <extracomment>NCT07395050</extracomment>
        <translation>NCT07395050</translation>
    </message>
    <message>
        <source>Neurath 2025</source>
        <extracomment>Neurath 2025</extracomment>
        <translation>Neurath 2025</translation>
    </message>
    <message>
        <source>The address leads to the ASCO Post report. We did not read the letter itself.</source>
        <extracomment>Neurath 2025</extracomment>
        <translation>Mae’r cyfeiriad yn arwain at adroddiad ASCO Post. Wnaethon ni ddim darllen y llythyr ei hun.</translation>
    </message>
    <message>
        <source>Report on one person</source>
        <extracomment>Neurath 2025</extracomment>
        <translation>Adroddiad ar un person</translation>
    </message>
    <message>
        <source>News reports, June 2026</source>
        <extracomment>News reports, June 2026</extracomment>
        <translation>Adroddiadau newyddion, Mehefin 2026</translation>
    </message>
    <message>
        <source>No paper checked by other scientists was seen. One report says that nine people joined, with under two years’ follow-up. So the six are a part of the group.</source>
        <extracomment>News reports, June 2026</extracomment>
        <translation>Welson ni ddim papur wedi’i wirio gan wyddonwyr eraill. Mae un adroddiad yn dweud bod naw o bobl wedi ymuno, ac wedi cael eu dilyn am lai na dwy flynedd. Felly rhan o’r grŵp yw’r chwech.</translation>
    </message>
    <message>
        <source>News reports</source>
        <extracomment>News reports, June 2026</extracomment>
        <translation>Adroddiadau newyddion</translation>
    </message>
    <message>
        <source>News report: first UK patient with MS</source>
        <extracomment>News report: first UK patient with MS</extracomment>
        <translation>Adroddiad newyddion: claf cyntaf y DU ag MS</translation>
    </message>
    <message>
        <source>the publisher and date were not recorded.</source>
        <extracomment>News report: first UK patient with MS</extracomment>
        <translation>chafodd y cyhoeddwr a’r dyddiad ddim eu cofnodi.</translation>
    </message>
    <message>
        <source>See also the hospital’s own news.</source>
        <extracomment>News report: first UK patient with MS</extracomment>
        <translation>Darllenwch newyddion yr ysbyty ei hun hefyd.</translation>
    </message>
    <message>
        <source>News report (copy)</source>
        <extracomment>News report: first UK patient with MS</extracomment>
        <translation>Adroddiad newyddion (copi)</translation>
    </message>
    <message>
        <source>News report: Universal Credit</source>
        <extracomment>News report: Universal Credit</extracomment>
        <translation>Adroddiad newyddion: Credyd Cynhwysol</translation>
    </message>
    <message>
        <source>the publisher’s own page and the date were not recorded.</source>
        <extracomment>News report: Universal Credit</extracomment>
        <translation>chafodd tudalen y cyhoeddwr ei hun a’r dyddiad ddim eu cofnodi.</translation>
    </message>
    <message>
        <source>NHS England: CAR-T</source>
        <extracomment>NHS England: CAR-T</extracomment>
        <translation>NHS England: CAR-T</translation>
    </message>
    <message>
        <source>About cancer. NHS England is being merged into the Department of Health and Social Care, so the address may move.</source>
        <extracomment>NHS England: CAR-T</extracomment>
        <translation>Am ganser. Mae NHS England yn cael ei uno â’r Department of Health and Social Care, felly efallai y bydd y cyfeiriad yn symud.</translation>
    </message>
    <message>
        <source>NHS page</source>
        <extracomment>NHS England: CAR-T</extracomment>
        <translation>Tudalen y GIG</translation>
    </message>
    <message>
        <source>NHS Scotland: CAR-T</source>
        <extracomment>NHS Scotland: CAR-T</extracomment>
        <translation>NHS Scotland: CAR-T</translation>
    </message>
    <message>
        <source>It lists Glasgow, Edinburgh and Aberdeen (2024/25), for blood cancer.</source>
        <extracomment>NHS Scotland: CAR-T</extracomment>
        <translation>Mae’n rhestru Glasgow, Caeredin ac Aberdeen (2024/25), ar gyfer canser y gwaed.</translation>
    </message>
    <message>
        <source>NHS hospital: travel costs scheme</source>
        <extracomment>NHS hospital: travel costs scheme</extracomment>
        <translation>Ysbyty GIG: cynllun costau teithio</translation>
    </message>
    <message>
        <source>NHS hospital: help with travel costs</source>
        <extracomment>NHS hospital: help with travel costs</extracomment>
        <translation>Ysbyty GIG: help gyda chostau teithio</translation>
    </message>
    <message>
        <source>It says that visitors, overnight stays and private patients are not paid for.</source>
        <extracomment>NHS hospital: help with travel costs</extracomment>
        <translation>Mae’n dweud nad yw’r cynllun yn talu am ymwelwyr, arosiadau dros nos na chleifion preifat.</translation>
    </message>
    <message>
        <source>NHS Wales: travel to Velindre</source>
        <extracomment>NHS Wales: travel to Velindre</extracomment>
        <translation>GIG Cymru: teithio i Velindre</translation>
    </message>
    <message>
        <source>NHS hospital: claim within three months</source>
        <extracomment>NHS hospital: claim within three months</extracomment>
        <translation>Ysbyty GIG: hawlio o fewn tri mis</translation>
    </message>
    <message>
        <source>It gives three months to claim.</source>
        <extracomment>NHS hospital: claim within three months</extracomment>
        <translation>Mae’n rhoi tri mis i hawlio.</translation>
    </message>
    <message>
        <source>NHS 24: 111</source>
        <extracomment>NHS 24: 111</extracomment>
        <translation>NHS 24: 111</translation>
    </message>
    <message>
        <source>For Scotland.</source>
        <extracomment>NHS 24: 111</extracomment>
        <translation>Ar gyfer yr Alban.</translation>
    </message>
    <message>
        <source>NICE: axicabtagene ciloleucel</source>
        <extracomment>NICE: axicabtagene ciloleucel</extracomment>
        <translation>NICE: axicabtagene ciloleucel</translation>
    </message>
    <message>
        <source>A CAR-T for cancer. List price £280,451.</source>
        <extracomment>NICE: axicabtagene ciloleucel</extracomment>
        <translation>CAR-T ar gyfer canser. Pris rhestr £280,451.</translation>
    </message>
    <message>
        <source>NICE document</source>
        <extracomment>NICE: axicabtagene ciloleucel</extracomment>
        <translation>Dogfen NICE</translation>
    </message>
    <message>
        <source>NICE guidelines manual (copy)</source>
        <extracomment>NICE guidelines manual (copy)</extracomment>
        <translation>Llawlyfr canllawiau NICE (copi)</translation>
    </message>
    <message>
        <source>Only the title was used. We give no address, because it is not NICE’s own page.</source>
        <extracomment>NICE guidelines manual (copy)</extracomment>
        <translation>Dim ond y teitl gafodd ei ddefnyddio. Dydyn ni ddim yn rhoi cyfeiriad, am nad tudalen NICE ei hun yw hon.</translation>
    </message>
    <message>
        <source>Copy of a NICE manual</source>
        <extracomment>NICE guidelines manual (copy)</extracomment>
        <translation>Copi o lawlyfr NICE</translation>
    </message>
    <message>
        <source>NICE: PMG36</source>
        <extracomment>NICE: PMG36</extracomment>
        <translation>NICE: PMG36</translation>
    </message>
    <message>
        <source>How NICE judges new medicines.</source>
        <extracomment>NICE: PMG36</extracomment>
        <translation>Sut mae NICE yn asesu meddyginiaethau newydd.</translation>
    </message>
    <message>
        <source>NICE manual</source>
        <extracomment>NICE: PMG36</extracomment>
        <translation>Llawlyfr NICE</translation>
    </message>
    <message>
        <source>NICE: change of title</source>
        <extracomment>NICE: change of title</extracomment>
        <translation>NICE: newid teitl</translation>
    </message>
    <message>
        <source>About a planned change to the title of PMG36.</source>
        <extracomment>NICE: change of title</extracomment>
        <translation>Am newid arfaethedig i deitl PMG36.</translation>
    </message>
    <message>
        <source>NICE: tisagenlecleucel</source>
        <extracomment>NICE: tisagenlecleucel</extracomment>
        <translation>NICE: tisagenlecleucel</translation>
    </message>
    <message>
        <source>A CAR-T for cancer. List price £282,000.</source>
        <extracomment>NICE: tisagenlecleucel</extracomment>
        <translation>CAR-T ar gyfer canser. Pris rhestr £282,000.</translation>
    </message>
    <message>
        <source>NICE guidance</source>
        <extracomment>NICE: tisagenlecleucel</extracomment>
        <translation>Canllawiau NICE</translation>
    </message>
    <message>
        <source>nidirect: hospital travel costs</source>
        <extracomment>nidirect: hospital travel costs</extracomment>
        <translation>nidirect: costau teithio i’r ysbyty</translation>
    </message>
    <message>
        <source>Government page, Northern Ireland</source>
        <extracomment>nidirect: hospital travel costs</extracomment>
        <translation>Tudalen y llywodraeth, Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>The new network began on 1 October 2024.</source>
        <extracomment>NIHR: Research Delivery Network</extracomment>
        <translation>Dechreuodd y rhwydwaith newydd ar 1 Hydref 2024.</translation>
    </message>
    <message>
        <source>Official news</source>
        <extracomment>NIHR: Research Delivery Network</extracomment>
        <translation>Newyddion swyddogol</translation>
    </message>
    <message>
        <source>NIHR: Research Delivery Network</source>
        <extracomment>NIHR: Research Delivery Network</extracomment>
        <translation>NIHR: Research Delivery Network</translation>
    </message>
    <message>
        <source>NRAS booklet 2014</source>
        <extracomment>NRAS booklet 2014</extracomment>
        <translation>Llyfryn NRAS 2014</translation>
    </message>
    <message>
        <source>Old. Check the number on the NRAS website.</source>
        <extracomment>NRAS booklet 2014</extracomment>
        <translation>Hen. Gwiriwch y rhif ar wefan NRAS.</translation>
    </message>
    <message>
        <source>Copy of an old charity booklet</source>
        <extracomment>NRAS booklet 2014</extracomment>
        <translation>Copi o hen lyfryn elusen</translation>
    </message>
    <message>
        <source>NRAS</source>
        <extracomment>NRAS</extracomment>
        <translation>NRAS</translation>
    </message>
    <message>
        <source>Nuffield Trust: Health Bill</source>
        <extracomment>Nuffield Trust: Health Bill</extracomment>
        <translation>Nuffield Trust: Bil Iechyd</translation>
    </message>
    <message>
        <source>Explainer page</source>
        <extracomment>Nuffield Trust: Health Bill</extracomment>
        <translation>Tudalen esboniadol</translation>
    </message>
    <message>
        <source>Obe-cel in children abstract 2025</source>
        <extracomment>Obe-cel in children abstract 2025</extracomment>
        <translation>Crynodeb cynhadledd obe-cel mewn plant 2025</translation>
    </message>
    <message>
        <source>the authors and the whole title were not seen.</source>
        <extracomment>Obe-cel in children abstract 2025</extracomment>
        <translation>welson ni mo enwau’r awduron na’r teitl llawn.</translation>
    </message>
    <message>
        <source>About children treated for leukaemia.</source>
        <extracomment>Obe-cel in children abstract 2025</extracomment>
        <translation>Am blant a gafodd eu trin am lewcemia.</translation>
    </message>
    <message>
        <source>European regulator 2024</source>
        <extracomment>European regulator 2024</extracomment>
        <translation>Y rheoleiddiwr Ewropeaidd 2024</translation>
    </message>
    <message>
        <source>About people treated for cancer. We read reports of the decision. The address leads to the AABB report.</source>
        <extracomment>European regulator 2024</extracomment>
        <translation>Am bobl a gafodd eu trin am ganser. Darllenon ni adroddiadau am y penderfyniad. Mae’r cyfeiriad yn arwain at adroddiad AABB.</translation>
    </message>
    <message>
        <source>Decision of the European regulator, as reported</source>
        <extracomment>European regulator 2024</extracomment>
        <translation>Penderfyniad y rheoleiddiwr Ewropeaidd, fel y cafodd ei adrodd</translation>
    </message>
    <message>
        <source>RA case report</source>
        <extracomment>RA case report</extracomment>
        <translation>Adroddiad achos RA</translation>
    </message>
    <message>
        <source>the authors, title, year and DOI were not seen.</source>
        <extracomment>RA case report</extracomment>
        <translation>welson ni mo enwau’r awduron, y teitl, y flwyddyn na’r DOI.</translation>
    </message>
    <message>
        <source>We read the news piece, not the report.</source>
        <extracomment>RA case report</extracomment>
        <translation>Darllenon ni’r eitem newyddion, nid yr adroddiad.</translation>
    </message>
    <message>
        <source>Report on one person, as described in a news piece</source>
        <extracomment>RA case report</extracomment>
        <translation>Adroddiad ar un person, fel y cafodd ei ddisgrifio mewn eitem newyddion</translation>
    </message>
    <message>
        <source>RA review 2025</source>
        <extracomment>RA review 2025</extracomment>
        <translation>Adolygiad RA 2025</translation>
    </message>
    <message>
        <source>the author list was not noted.</source>
        <extracomment>RA review 2025</extracomment>
        <translation>chafodd y rhestr awduron ddim ei nodi.</translation>
    </message>
    <message>
        <source>Review, not yet checked by other scientists (a preprint)</source>
        <extracomment>RA review 2025</extracomment>
        <translation>Adolygiad, heb ei wirio eto gan wyddonwyr eraill (rhagargraffiad, neu preprint)</translation>
    </message>
    <message>
        <source>Relapse report 2025</source>
        <extracomment>Relapse report 2025</extracomment>
        <translation>Adroddiad ailwaelu 2025</translation>
    </message>
    <message>
        <source>the author list and the title were not seen.</source>
        <extracomment>Relapse report 2025</extracomment>
        <translation>welson ni mo’r rhestr awduron na’r teitl.</translation>
    </message>
    <message>
        <source>RESET-SSc abstract 2025</source>
        <extracomment>RESET-SSc abstract 2025</extracomment>
        <translation>Crynodeb cynhadledd RESET-SSc 2025</translation>
    </message>
    <message>
        <source>Vaccine review 2023</source>
        <extracomment>Vaccine review 2023</extracomment>
        <translation>Adolygiad brechlynnau 2023</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <extracomment>Samaritans</extracomment>
        <translation>Samaritans</translation>
    </message>
    <message>
        <source>Scottish travel rules 2003</source>
        <extracomment>Scottish travel rules 2003</extracomment>
        <translation>Rheolau teithio’r Alban 2003</translation>
    </message>
    <message>
        <source>An old version of the rules. It gave £8 as the first part to pay.</source>
        <extracomment>Scottish travel rules 2003</extracomment>
        <translation>Hen fersiwn o’r rheolau. Roedd yn dweud mai £8 oedd y rhan gyntaf i’w thalu.</translation>
    </message>
    <message>
        <source>Law</source>
        <extracomment>Scottish travel rules 2003</extracomment>
        <translation>Deddfwriaeth</translation>
    </message>
    <message>
        <source>Scottish Parliament answer</source>
        <extracomment>Scottish Parliament answer</extracomment>
        <translation>Ateb Senedd yr Alban</translation>
    </message>
    <message>
        <source>the number and date of the answer were not recorded.</source>
        <extracomment>Scottish Parliament answer</extracomment>
        <translation>chafodd rhif a dyddiad yr ateb ddim eu cofnodi.</translation>
    </message>
    <message>
        <source>It says that the Highlands and Islands scheme has no income test.</source>
        <extracomment>Scottish Parliament answer</extracomment>
        <translation>Mae’n dweud nad oes prawf incwm ar gyfer cynllun yr Ucheldiroedd a’r Ynysoedd.</translation>
    </message>
    <message>
        <source>Answer in Parliament</source>
        <extracomment>Scottish Parliament answer</extracomment>
        <translation>Ateb yn Senedd yr Alban</translation>
    </message>
    <message>
        <source>Sheba abstract 2025</source>
        <extracomment>Sheba abstract 2025</extracomment>
        <translation>Crynodeb cynhadledd Sheba 2025</translation>
    </message>
    <message>
        <source>the authors, title and number were not noted.</source>
        <extracomment>Sheba abstract 2025</extracomment>
        <translation>chafodd enwau’r awduron, y teitl a’r rhif ddim eu nodi.</translation>
    </message>
    <message>
        <source>This is a conference abstract, not a full paper. Its address was not shown in the copy that we read.</source>
        <extracomment>Sheba abstract 2025</extracomment>
        <translation>Crynodeb cynhadledd yw hwn, nid papur llawn. Doedd ei gyfeiriad ddim i’w weld yn y copi a ddarllenon ni.</translation>
    </message>
    <message>
        <source>Sheba patient page</source>
        <extracomment>Sheba patient page</extracomment>
        <translation>Tudalen cleifion Sheba</translation>
    </message>
    <message>
        <source>Patient information from a hospital outside the UK</source>
        <extracomment>Sheba patient page</extracomment>
        <translation>Gwybodaeth i gleifion gan ysbyty y tu allan i’r DU</translation>
    </message>
    <message>
        <source>Scleroderma &amp; Raynaud’s UK</source>
        <extracomment>Scleroderma &amp; Raynaud’s UK</extracomment>
        <translation>Scleroderma &amp; Raynaud’s UK</translation>
    </message>
    <message>
        <source>The Rheumatologist</source>
        <extracomment>The Rheumatologist</extracomment>
        <translation>The Rheumatologist</translation>
    </message>
    <message>
        <source>the date was not noted.</source>
        <extracomment>The Rheumatologist</extracomment>
        <translation>chafodd y dyddiad ddim ei nodi.</translation>
    </message>
    <message>
        <source>Conference report in a magazine for doctors</source>
        <extracomment>The Rheumatologist</extracomment>
        <translation>Adroddiad ar gynhadledd mewn cylchgrawn i feddygon</translation>
    </message>
    <message>
        <source>Stem cell transplant position paper</source>
        <extracomment>Stem cell transplant position paper</extracomment>
        <translation>Papur safbwynt ar drawsblaniad bôn-gelloedd</translation>
    </message>
    <message>
        <source>the authors, title and year were not noted.</source>
        <extracomment>Stem cell transplant position paper</extracomment>
        <translation>chafodd enwau’r awduron, y teitl a’r flwyddyn ddim eu nodi.</translation>
    </message>
    <message>
        <source>Advice from experts</source>
        <extracomment>Stem cell transplant position paper</extracomment>
        <translation>Cyngor gan arbenigwyr</translation>
    </message>
    <message>
        <source>Chicago myositis trial page</source>
        <extracomment>Chicago myositis trial page</extracomment>
        <translation>Tudalen treial myositis Chicago</translation>
    </message>
    <message>
        <source>the trial’s name and NCT number were not shown.</source>
        <extracomment>Chicago myositis trial page</extracomment>
        <translation>doedd enw’r treial a’i rif NCT ddim i’w gweld.</translation>
    </message>
    <message>
        <source>Trial page of a US hospital</source>
        <extracomment>Chicago myositis trial page</extracomment>
        <translation>Tudalen treial ysbyty yn UDA</translation>
    </message>
    <message>
        <source>UCLH CAR-T page</source>
        <extracomment>UCLH CAR-T page</extracomment>
        <translation>Tudalen CAR-T UCLH</translation>
    </message>
    <message>
        <source>Patient information from an NHS hospital</source>
        <extracomment>UCLH CAR-T page</extracomment>
        <translation>Gwybodaeth i gleifion gan ysbyty GIG</translation>
    </message>
    <message>
        <source>UCLH news 2024</source>
        <extracomment>UCLH news 2024</extracomment>
        <translation>Newyddion UCLH 2024</translation>
    </message>
    <message>
        <source>This page spells the trial CARLYSE. The abstracts say CARLYSLE.</source>
        <extracomment>UCLH news 2024</extracomment>
        <translation>Mae’r dudalen hon yn sillafu enw’r treial fel CARLYSE. CARLYSLE sydd yn y crynodebau.</translation>
    </message>
    <message>
        <source>News from an NHS hospital</source>
        <extracomment>UCLH news 2024</extracomment>
        <translation>Newyddion gan ysbyty GIG</translation>
    </message>
    <message>
        <source>UCLH news 2025</source>
        <extracomment>UCLH news 2025</extracomment>
        <translation>Newyddion UCLH 2025</translation>
    </message>
    <message>
        <source>UCLH recovery page</source>
        <extracomment>UCLH recovery page</extracomment>
        <translation>Tudalen adferiad UCLH</translation>
    </message>
    <message>
        <source>Versus Arthritis 2024</source>
        <extracomment>Versus Arthritis 2024</extracomment>
        <translation>Versus Arthritis 2024</translation>
    </message>
    <message>
        <source>It shows the website only, not the phone number.</source>
        <extracomment>Versus Arthritis 2024</extracomment>
        <translation>Dim ond y wefan mae’n ei dangos, nid y rhif ffôn.</translation>
    </message>
    <message>
        <source>Villalba 2022</source>
        <extracomment>Villalba 2022</extracomment>
        <translation>Villalba 2022</translation>
    </message>
    <message>
        <source>Report in a medical journal</source>
        <extracomment>Villalba 2022</extracomment>
        <translation>Adroddiad mewn cyfnodolyn meddygol</translation>
    </message>
    <message>
        <source>Wandsworth Times report</source>
        <extracomment>Wandsworth Times report</extracomment>
        <translation>Adroddiad Wandsworth Times</translation>
    </message>
    <message>
        <source>We read a copy on another site.</source>
        <extracomment>Wandsworth Times report</extracomment>
        <translation>Darllenon ni gopi ar safle arall.</translation>
    </message>
    <message>
        <source>News report on the UK lupus trial</source>
        <extracomment>Wandsworth Times report</extracomment>
        <translation>Adroddiad newyddion ar dreial lwpws y DU</translation>
    </message>
    <message>
        <source>Washington University patient page</source>
        <extracomment>Washington University patient page</extracomment>
        <translation>Tudalen cleifion Washington University</translation>
    </message>
    <message>
        <source>Patient information from a US hospital</source>
        <extracomment>Washington University patient page</extracomment>
        <translation>Gwybodaeth i gleifion gan ysbyty yn UDA</translation>
    </message>
    <message>
        <source>Wat 2022</source>
        <extracomment>Wat 2022</extracomment>
        <translation>Wat 2022</translation>
    </message>
    <message>
        <source>Listing: Yellow Card</source>
        <extracomment>Listing: Yellow Card</extracomment>
        <translation>Rhestriad: Cerdyn Melyn (Yellow Card)</translation>
    </message>
    <message>
        <source>Check the number on the Yellow Card website.</source>
        <extracomment>Listing: Yellow Card</extracomment>
        <translation>Gwiriwch y rhif ar wefan y Cerdyn Melyn (Yellow Card).</translation>
    </message>
    <message>
        <source>Page and listings made by other people</source>
        <extracomment>Listing: Yellow Card</extracomment>
        <translation>Tudalen a rhestriadau wedi’u gwneud gan bobl eraill</translation>
    </message>
    <message>
        <source>Yescarta leaflet, Northern Ireland</source>
        <extracomment>Yescarta leaflet, Northern Ireland</extracomment>
        <translation>Taflen wybodaeth Yescarta, Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Written for people treated for cancer. Trials in autoimmune disease may not give the same card.</source>
        <extracomment>Yescarta leaflet, Northern Ireland</extracomment>
        <translation>Wedi’i hysgrifennu ar gyfer pobl a gafodd eu trin am ganser. Efallai na fydd treialon mewn clefyd awto-imiwn yn rhoi’r un cerdyn.</translation>
    </message>
    <message>
        <source>Yescarta leaflet, Spain</source>
        <extracomment>Yescarta leaflet, Spain</extracomment>
        <translation>Taflen wybodaeth Yescarta, Sbaen</translation>
    </message>
    <message>
        <source>Yescarta leaflet, Switzerland</source>
        <extracomment>Yescarta leaflet, Switzerland</extracomment>
        <translation>Taflen wybodaeth Yescarta, y Swistir</translation>
    </message>
    <message>
        <source>yourcartguide.com</source>
        <extracomment>yourcartguide.com</extracomment>
        <translation>yourcartguide.com</translation>
    </message>
</context>
<context>
    <name>start.md</name>
    <message>
        <source>Start here</source>
        <extracomment>Start here</extracomment>
        <translation>Dechreuwch yma</translation>
    </message>
    <message>
        <source>In the UK, CAR-T for autoimmune disease is still being tested. [](claim:intro-uk-patients-can-access) It is not right for everyone, and it is not a proven cure. [](claim:conclusion-most-significant-advance)</source>
        <extracomment>Start here</extracomment>
        <translation>Yn y DU, mae CAR-T ar gyfer clefyd awto-imiwn yn dal i gael ei brofi. [](claim:intro-uk-patients-can-access) Dydy CAR-T ddim yn iawn i bawb, a does dim prawf ei fod yn wellhad llwyr. [](claim:conclusion-most-significant-advance)</translation>
    </message>
    <message>
        <source>If you have had CAR-T and feel ill</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Start here</extracomment>
        <translation>Os ydych chi wedi cael CAR-T ac yn teimlo’n sâl</translation>
    </message>
    <message>
        <source>A fit, fainting, trouble breathing, sudden trouble speaking, or someone who cannot be woken: call 999. [](claim:omit-emergency) [](claim:omit-icans)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Start here</extracomment>
        <translation>Ffit, llewygu, trafferth anadlu, trafferth siarad sy’n dechrau’n sydyn, neu rywun nad oes modd ei ddeffro: ffoniwch 999. [](claim:omit-emergency) [](claim:omit-icans)</translation>
    </message>
    <message>
        <source>Any fever after CAR-T needs an urgent call to your team, day or night. [](claim:crs-like-flu) Read [when to get help fast](page:get-help-fast), or open [Get help now](action:help).</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Start here</extracomment>
        <translation>Os cewch chi unrhyw dwymyn ar ôl CAR-T, rhaid ffonio eich tîm ar frys, ddydd neu nos. [](claim:crs-like-flu) Darllenwch [pryd i gael help ar frys](page:get-help-fast), neu agorwch [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>From managing disease to remission</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>O reoli’r clefyd i ysbaid</translation>
    </message>
    <message>
        <source>You may have read bigger promises elsewhere. This is what we can say.</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Efallai eich bod wedi darllen addewidion mwy mewn mannau eraill. Dyma beth allwn ni ei ddweud.</translation>
    </message>
    <message>
        <source>Some people with severe [autoimmune disease](term:autoimmune-disease) have had no signs of disease, without immune-suppressing medicines, for months or years after CAR-T. Doctors call this [remission](term:remission). It is too soon to call it a cure. Nobody knows yet how long it lasts, and the disease can come back. [](claim:cured-not-managed)</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Mae rhai pobl â [chlefyd awto-imiwn](term:autoimmune-disease) difrifol iawn wedi bod heb unrhyw arwyddion o’r clefyd, a hynny heb feddyginiaethau atal imiwnedd, am fisoedd neu flynyddoedd ar ôl CAR-T. [Ysbaid](term:remission) yw enw meddygon ar hyn. Mae’n rhy gynnar i’w alw’n wellhad llwyr. Does neb yn gwybod eto am ba hyd mae’n para, a gall y clefyd ddod yn ôl. [](claim:cured-not-managed)</translation>
    </message>
    <message>
        <source>Many side effects are mild and pass. Some are serious, some last a long time, and a few people have died. [](claim:conclusion-side-effects-mild)</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Mae llawer o sgil-effeithiau’n ysgafn ac yn mynd heibio. Mae rhai’n ddifrifol, mae rhai’n para’n hir, ac mae ychydig o bobl wedi marw. [](claim:conclusion-side-effects-mild)</translation>
    </message>
    <message>
        <source>These counts show both sides, in people with lupus.</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Mae’r niferoedd hyn yn dangos y ddwy ochr, mewn pobl â lwpws.</translation>
    </message>
    <message>
        <source>What could help</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>with lupus were in remission, where it was measured</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>â lwpws oedd mewn ysbaid, lle cafodd hynny ei fesur</translation>
    </message>
    <message>
        <source>A 2025 review of 16 studies with 145 people. These were small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Adolygiad yn 2025 o 16 o astudiaethau gyda 145 o bobl. Astudiaethau bach, cynnar oedd y rhain, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>with lupus had a serious infection, and one of them died</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>â lwpws wedi cael haint difrifol, a bu farw un ohonyn nhw</translation>
    </message>
    <message>
        <source>Serious infections happen. [](claim:omit-infection-death) In the same 2025 review, 81 of the 145 people had CRS, a strong reaction to the cells. [](claim:side-effects-most-common-crs)</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Mae heintiau difrifol yn digwydd. [](claim:omit-infection-death) Yn yr un adolygiad yn 2025, cafodd 81 o’r 145 o bobl CRS, sef adwaith cryf i’r celloedd. [](claim:side-effects-most-common-crs)</translation>
    </message>
    <message>
        <source>For most other conditions there are too few people to say how well it works. [](claim:conclusion-complete-remission-most)</source>
        <extracomment>Start here &gt; From managing disease to remission</extracomment>
        <translation>Ar gyfer y rhan fwyaf o gyflyrau eraill, does dim digon o bobl i ddweud pa mor dda mae’n gweithio. [](claim:conclusion-complete-remission-most)</translation>
    </message>
    <message>
        <source>It is research</source>
        <extracomment>Start here &gt; It is research</extracomment>
        <translation>Gwaith ymchwil yw hwn</translation>
    </message>
    <message>
        <source>You can only have CAR-T for autoimmune disease in the UK by joining a research trial. Most people will not be able to join one yet. [](claim:intro-uk-patients-can-access) The NHS does not offer it as a normal treatment. NHS hospitals take part in a few small trials. [](claim:nhs-status-trials)</source>
        <extracomment>Start here &gt; It is research</extracomment>
        <translation>Yr unig ffordd o gael CAR-T ar gyfer clefyd awto-imiwn yn y DU yw drwy ymuno â threial ymchwil. Fydd y rhan fwyaf o bobl ddim yn gallu ymuno ag un eto. [](claim:intro-uk-patients-can-access) Dydy’r GIG ddim yn ei gynnig fel triniaeth arferol. Mae ysbytai’r GIG yn cymryd rhan mewn ychydig o dreialon bach. [](claim:nhs-status-trials)</translation>
    </message>
    <message>
        <source>Taking part in a trial is your choice. It is fine to say no, or to change your mind. Saying no will not affect your usual care. [](claim:conclusion-be-part)</source>
        <extracomment>Start here &gt; It is research</extracomment>
        <translation>Eich dewis chi yw cymryd rhan mewn treial. Mae’n iawn dweud na, neu newid eich meddwl. Fydd dweud na ddim yn effeithio ar eich gofal arferol. [](claim:conclusion-be-part)</translation>
    </message>
    <message>
        <source>How to use this guide</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Sut i ddefnyddio’r canllaw hwn</translation>
    </message>
    <message>
        <source>You do not have to read it all. There are four parts.</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Does dim rhaid i chi ddarllen y cyfan. Mae pedair rhan.</translation>
    </message>
    <message>
        <source>**Understand** tells you what CAR-T is, and what the studies found. Begin with [What is CAR-T?](page:what-is-car-t), or go to [your condition](page:your-condition).</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Mae **Deall** yn dweud wrthych chi beth yw CAR-T, a beth welwyd yn yr astudiaethau. Dechreuwch gyda [Beth yw CAR-T?](page:what-is-car-t), neu ewch i [eich cyflwr](page:your-condition).</translation>
    </message>
    <message>
        <source>**Is it for me?** tells you what trials ask, and where they are. Begin with [Who can take part](page:who-can-take-part).</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Mae **A yw hyn i mi?** yn dweud wrthych chi beth mae treialon yn gofyn amdano, a ble maen nhw. Dechreuwch gyda [Pwy all gymryd rhan](page:who-can-take-part).</translation>
    </message>
    <message>
        <source>**What to expect** tells you what happens, and what could go wrong. Begin with [Week by week](page:week-by-week) and [Side effects](page:side-effects).</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Mae **Beth i’w ddisgwyl** yn dweud wrthych chi beth sy’n digwydd, a beth allai fynd o’i le. Dechreuwch gydag [O wythnos i wythnos](page:week-by-week) a [Sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>**What to do next** helps you get ready to talk to your specialist. Begin with [Your next steps](page:next-steps) and [Questions for your doctor](page:questions).</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Mae **Beth i’w wneud nesaf** yn eich helpu i baratoi i siarad â’ch arbenigwr. Dechreuwch gydag [Eich camau nesaf](page:next-steps) a [Cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
    <message>
        <source>A word with a dotted line under it is explained close by. All of them are on [Words explained](page:words). A small mark after a sentence means that we checked it. The note close by says when we checked, and what it rests on.</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Mae esboniad gerllaw ar gyfer pob gair sydd â llinell ddotiog oddi tano. Maen nhw i gyd ar y dudalen [Esbonio geiriau](page:words). Mae marc bach ar ôl brawddeg yn golygu ein bod ni wedi’i gwirio. Mae’r nodyn gerllaw yn dweud pryd wnaethon ni ei gwirio, ac ar beth mae’n seiliedig.</translation>
    </message>
    <message>
        <source>This guide grew from an earlier one. Where that was wrong, or we could not check it, we changed it or left it out. Read [what we changed, and why](page:changes).</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Tyfodd y canllaw hwn o ganllaw cynharach. Lle roedd hwnnw’n anghywir, neu lle doedden ni ddim yn gallu ei wirio, fe wnaethon ni newid yr hyn roedd yn ei ddweud, neu ei adael allan. Darllenwch [beth newidion ni, a pham](page:changes).</translation>
    </message>
    <message>
        <source>What this guide cannot do</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Yr hyn na all y canllaw hwn ei wneud</translation>
    </message>
    <message>
        <source>It cannot tell you whether you can join a trial. Only a trial team can decide. Ask your specialist.</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Dydy’r canllaw hwn ddim yn gallu dweud wrthych chi a allwch chi ymuno â threial. Dim ond tîm y treial all benderfynu. Gofynnwch i’ch arbenigwr.</translation>
    </message>
    <message>
        <source>Never stop a medicine on your own. [](claim:german-study-medicines-stopped)</source>
        <extracomment>Start here &gt; How to use this guide</extracomment>
        <translation>Peidiwch byth â rhoi’r gorau i feddyginiaeth ar eich liwt eich hun. [](claim:german-study-medicines-stopped)</translation>
    </message>
</context>
<context>
    <name>studies.md</name>
    <message>
        <source>What the studies found</source>
        <extracomment>What the studies found</extracomment>
        <translation>Beth welwyd yn yr astudiaethau</translation>
    </message>
    <message>
        <source>Most studies so far are small, short, and have no comparison group. That means we cannot be sure how much of the benefit came from CAR-T. [](claim:omit-small-no-control)</source>
        <extracomment>What the studies found</extracomment>
        <translation>Mae’r rhan fwyaf o astudiaethau hyd yma’n fach, yn fyr, a heb grŵp cymharu. Mae hynny’n golygu na allwn ni fod yn siŵr faint o’r budd a ddaeth o CAR-T. [](claim:omit-small-no-control)</translation>
    </message>
    <message>
        <source>What could help</source>
        <extracomment>What the studies found</extracomment>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>What the studies found</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>stopped their immune-suppressing medicines</source>
        <extracomment>What the studies found</extracomment>
        <translation>wedi rhoi’r gorau i’w meddyginiaethau atal imiwnedd</translation>
    </message>
    <message>
        <source>A German study, 2024. They may still have needed other medicines. Never stop a medicine on your own. [](claim:german-study-medicines-stopped) Half were followed for 15 months or less. [](claim:german-study-followup)</source>
        <extracomment>What the studies found</extracomment>
        <translation>Astudiaeth o’r Almaen, 2024. Efallai fod angen meddyginiaethau eraill arnyn nhw o hyd bryd hynny. Peidiwch byth â rhoi’r gorau i feddyginiaeth ar eich liwt eich hun. [](claim:german-study-medicines-stopped) Cafodd hanner ohonyn nhw eu dilyn am 15 mis neu lai. [](claim:german-study-followup)</translation>
    </message>
    <message>
        <source>had cytokine release syndrome (CRS)</source>
        <extracomment>What the studies found</extracomment>
        <translation>wedi cael syndrom rhyddhau cytocinau (CRS)</translation>
    </message>
    <message>
        <source>The same study. 10 were mild, 1 moderate. A study this small cannot find rarer, more serious harms. [](claim:german-study-side-effects)</source>
        <extracomment>What the studies found</extracomment>
        <translation>Yr un astudiaeth. Roedd 10 yn ysgafn, 1 yn gymedrol. Dydy astudiaeth mor fach â hon ddim yn gallu dod o hyd i fathau prinnach, mwy difrifol o niwed. [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>with lupus were in remission, where it was measured</source>
        <extracomment>What the studies found</extracomment>
        <translation>â lwpws oedd mewn ysbaid, lle cafodd hynny ei fesur</translation>
    </message>
    <message>
        <source>A 2025 review of 16 studies with 145 people. These were small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>What the studies found</extracomment>
        <translation>Adolygiad yn 2025 o 16 o astudiaethau gyda 145 o bobl. Astudiaethau bach, cynnar oedd y rhain, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>with lupus had a serious infection, and one of them died</source>
        <extracomment>What the studies found</extracomment>
        <translation>â lwpws wedi cael haint difrifol, a bu farw un ohonyn nhw</translation>
    </message>
    <message>
        <source>The same review. [](claim:omit-infection-death)</source>
        <extracomment>What the studies found</extracomment>
        <translation>Yr un adolygiad. [](claim:omit-infection-death)</translation>
    </message>
    <message>
        <source>with lupus had low disease activity, where it was measured</source>
        <extracomment>What the studies found</extracomment>
        <translation>â lwpws gyda gweithgarwch clefyd isel, lle cafodd hynny ei fesur</translation>
    </message>
    <message>
        <source>This is good but is not the same as remission. The same review. [](claim:sle-89-percent)</source>
        <extracomment>What the studies found</extracomment>
        <translation>Mae hyn yn dda, ond dydy hyn ddim yr un peth ag ysbaid. Yr un adolygiad. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>with lupus had ICANS, a side effect on the brain and nerves</source>
        <extracomment>What the studies found</extracomment>
        <translation>â lwpws wedi cael ICANS, sgil-effaith ar yr ymennydd a’r nerfau</translation>
    </message>
    <message>
        <source>In one of the four it was life-threatening. The same review. [](claim:serious-complications-rare)</source>
        <extracomment>What the studies found</extracomment>
        <translation>Yn achos un o’r pedwar, roedd yn bygwth bywyd. Yr un adolygiad. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>The German study</source>
        <extracomment>What the studies found &gt; The German study</extracomment>
        <translation>Yr astudiaeth o’r Almaen</translation>
    </message>
    <message>
        <source>The study was published in February 2024. [](claim:german-study-date) 15 people took part: 8 with lupus, 4 with systemic sclerosis, 3 with muscle inflammation (myositis). Earlier medicines had not worked well enough for any of them. [](claim:german-study-numbers)</source>
        <extracomment>What the studies found &gt; The German study</extracomment>
        <translation>Cafodd yr astudiaeth ei chyhoeddi ym mis Chwefror 2024. [](claim:german-study-date) Cymerodd 15 o bobl ran: 8 â lwpws, 4 â sglerosis systemig, 3 â llid y cyhyrau (myositis). Doedd meddyginiaethau cynharach ddim wedi gweithio’n ddigon da i’r un ohonyn nhw. [](claim:german-study-numbers)</translation>
    </message>
    <message>
        <source>All 8 people with lupus met a strict test for remission called DORIS. [](claim:german-study-lupus-remission)</source>
        <extracomment>What the studies found &gt; The German study</extracomment>
        <translation>Roedd pob un o’r 8 o bobl â lwpws yn bodloni prawf llym, o’r enw DORIS, ar gyfer ysbaid. [](claim:german-study-lupus-remission)</translation>
    </message>
    <message>
        <source>All 4 people with systemic sclerosis had lower disease activity scores. That does not mean that old damage or scarring was undone. [](claim:german-study-ssc)</source>
        <extracomment>What the studies found &gt; The German study</extracomment>
        <translation>Roedd gan bob un o’r 4 o bobl â sglerosis systemig sgoriau is ar gyfer gweithgarwch y clefyd. Dydy hynny ddim yn golygu bod hen niwed neu greithiau wedi’u dadwneud. [](claim:german-study-ssc)</translation>
    </message>
    <message>
        <source>All 3 people with muscle inflammation had what doctors score as a major improvement. [](claim:german-study-myositis)</source>
        <extracomment>What the studies found &gt; The German study</extracomment>
        <translation>Cafodd pob un o’r 3 o bobl â llid y cyhyrau yr hyn y mae meddygon yn ei sgorio’n welliant mawr. [](claim:german-study-myositis)</translation>
    </message>
    <message>
        <source>One had mild [ICANS](term:icans). One needed hospital care for pneumonia. [](claim:german-study-side-effects)</source>
        <extracomment>What the studies found &gt; The German study</extracomment>
        <translation>Cafodd un [ICANS](term:icans) ysgafn. Roedd angen gofal ysbyty ar un oherwydd niwmonia. [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>It was a small study with no comparison group. [](claim:all-15-sustained-remission) No [relapse](term:relapse) was reported while people were being followed. But half were followed for 15 months or less. The shortest was 4 months and the longest 29 months. In other reports, the disease has come back after CAR-T. [](claim:german-study-followup)</source>
        <extracomment>What the studies found &gt; The German study</extracomment>
        <translation>Astudiaeth fach oedd hon, heb grŵp cymharu. [](claim:all-15-sustained-remission) Doedd dim adroddiad bod neb wedi [ailwaelu](term:relapse) tra oedd pobl yn cael eu dilyn. Ond cafodd hanner ohonyn nhw eu dilyn am 15 mis neu lai. Y cyfnod byrraf oedd 4 mis a’r hiraf oedd 29 mis. Mewn adroddiadau eraill, mae’r clefyd wedi dod yn ôl ar ôl CAR-T. [](claim:german-study-followup)</translation>
    </message>
    <message>
        <source>Newer results</source>
        <extracomment>What the studies found &gt; Newer results</extracomment>
        <translation>Canlyniadau mwy newydd</translation>
    </message>
    <message>
        <source>A newer study from the same German team (24 people, published January 2026) also had good early results at about 6 months. It too had no comparison group. [](claim:german-study-newer-results)</source>
        <extracomment>What the studies found &gt; Newer results</extracomment>
        <translation>Roedd canlyniadau cynnar da ar ôl tua 6 mis hefyd mewn astudiaeth fwy newydd gan yr un tîm o’r Almaen (24 o bobl, wedi’i chyhoeddi ym mis Ionawr 2026). Doedd dim grŵp cymharu yn honno chwaith. [](claim:german-study-newer-results)</translation>
    </message>
    <message>
        <source>In June 2026, news reports said that 5 of 6 people in a UK lupus trial had gone into remission within months. That is a very small number of people, and doctors said that larger studies are needed. [](claim:uk-85-percent) See [UK research](page:uk-research).</source>
        <extracomment>What the studies found &gt; Newer results</extracomment>
        <translation>Ym mis Mehefin 2026, dywedodd adroddiadau newyddion fod 5 o’r 6 o bobl mewn treial lwpws yn y DU wedi mynd i ysbaid o fewn misoedd. Nifer bach iawn o bobl yw hynny, a dywedodd meddygon fod angen astudiaethau mwy. [](claim:uk-85-percent) Darllenwch am [ymchwil yn y DU](page:uk-research).</translation>
    </message>
    <message>
        <source>Beside a dummy treatment</source>
        <extracomment>What the studies found &gt; Beside a dummy treatment</extracomment>
        <translation>Ochr yn ochr â thriniaeth ffug</translation>
    </message>
    <message>
        <source>One myasthenia gravis trial gave some people CAR-T and some a [dummy treatment](term:placebo). [](claim:mg-71-percent)</source>
        <extracomment>What the studies found &gt; Beside a dummy treatment</extracomment>
        <translation>Mewn un treial myasthenia gravis, cafodd rhai pobl CAR-T a chafodd rhai [driniaeth ffug](term:placebo). [](claim:mg-71-percent)</translation>
    </message>
    <message>
        <source>Given CAR-T</source>
        <extracomment>What the studies found &gt; Beside a dummy treatment</extracomment>
        <translation>Wedi cael CAR-T</translation>
    </message>
    <message>
        <source>Given a dummy treatment</source>
        <extracomment>What the studies found &gt; Beside a dummy treatment</extracomment>
        <translation>Wedi cael triniaeth ffug</translation>
    </message>
    <message>
        <source>had a clear improvement in their myasthenia score after 3 months</source>
        <extracomment>What the studies found &gt; Beside a dummy treatment</extracomment>
        <translation>wedi cael gwelliant clir yn eu sgôr myasthenia ar ôl 3 mis</translation>
    </message>
    <message>
        <source>Later, about 1 in 3 of the people then counted (4 of 12) had almost no symptoms. We could not see which people those were. A larger trial is running to check. The numbers come from the maker of the treatment. [](claim:mg-71-percent) We have no checked count of the side effects in this trial.</source>
        <extracomment>What the studies found &gt; Beside a dummy treatment</extracomment>
        <translation>Yn ddiweddarach, roedd tua 1 o bob 3 o’r bobl a gafodd eu cyfrif bryd hynny (4 o’r 12) bron heb ddim symptomau. Doedden ni ddim yn gallu gweld pa bobl oedd y rheini. Mae treial mwy ar waith i wirio hyn. Mae’r niferoedd yn dod oddi wrth wneuthurwr y driniaeth. [](claim:mg-71-percent) Does gennym ni ddim cyfrif wedi’i wirio o’r sgil-effeithiau yn y treial hwn.</translation>
    </message>
    <message>
        <source>The ladder of evidence</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Grisiau’r dystiolaeth</translation>
    </message>
    <message>
        <source>Case series</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Cyfres o achosion</translation>
    </message>
    <message>
        <source>All have the same treatment. Nobody is there to compare with.</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Mae pawb yn cael yr un driniaeth. Does neb yno i gymharu â nhw.</translation>
    </message>
    <message>
        <source>Comparison trial</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Treial cymharu</translation>
    </message>
    <message>
        <source>Some have the treatment. Some have another, or a dummy.</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Mae rhai’n cael y driniaeth. Mae rhai’n cael triniaeth arall, neu un ffug.</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Wedi’i chymeradwyo</translation>
    </message>
    <message>
        <source>The regulator has said that doctors may use it.</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Mae’r rheoleiddiwr wedi dweud y caiff meddygon ei defnyddio.</translation>
    </message>
    <message>
        <source>Most studies are on the first step. [](claim:omit-small-no-control) A few trials now compare CAR-T with another treatment or a dummy treatment. [](claim:omit-randomised) In the UK, CAR-T for autoimmune disease is still being tested. [](claim:intro-uk-patients-can-access)</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Mae’r rhan fwyaf o astudiaethau ar y gris cyntaf. [](claim:omit-small-no-control) Mae ychydig o dreialon nawr yn cymharu CAR-T â thriniaeth arall neu â thriniaeth ffug. [](claim:omit-randomised) Yn y DU, mae CAR-T ar gyfer clefyd awto-imiwn yn dal i gael ei brofi. [](claim:intro-uk-patients-can-access)</translation>
    </message>
    <message>
        <source>What nobody knows yet</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Yr hyn does neb yn ei wybod eto</translation>
    </message>
    <message>
        <source>It is too soon to call it a cure. Nobody knows yet how long remission lasts, and the disease can come back. [](claim:cured-not-managed) For most conditions other than lupus there are too few people to say how well it works. [](claim:conclusion-complete-remission-most)</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Mae’n rhy gynnar i’w alw’n wellhad llwyr. Does neb yn gwybod eto am ba hyd mae ysbaid yn para, a gall y clefyd ddod yn ôl. [](claim:cured-not-managed) Ar gyfer y rhan fwyaf o gyflyrau heblaw lwpws, mae rhy ychydig o bobl i ddweud pa mor dda mae’n gweithio. [](claim:conclusion-complete-remission-most)</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells, and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. O’r bobl a gafodd eu trin am ganser y gwaed, cafodd ychydig ohonyn nhw ganser yn eu celloedd T yn ddiweddarach, a bu farw rhai. Erbyn canol 2024 roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>Studies that go well are more likely to be published. [](claim:omit-small-no-control)</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>Mae astudiaethau sy’n mynd yn dda yn fwy tebygol o gael eu cyhoeddi. [](claim:omit-small-no-control)</translation>
    </message>
    <message>
        <source>![Three people on one side of a dotted line. The other side is empty.](diagram:ladder-case-series)</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>![Tri pherson ar un ochr i linell ddotiog. Mae’r ochr arall yn wag.](diagram:ladder-case-series)</translation>
    </message>
    <message>
        <source>![Three people on each side of a dotted line.](diagram:ladder-comparison)</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>![Tri pherson ar bob ochr i linell ddotiog.](diagram:ladder-comparison)</translation>
    </message>
    <message>
        <source>![Many people beside a paper with a tick.](diagram:ladder-approved)</source>
        <extracomment>What the studies found &gt; The ladder of evidence</extracomment>
        <translation>![Llawer o bobl wrth ymyl papur gyda thic.](diagram:ladder-approved)</translation>
    </message>
</context>
<context>
    <name>support.md</name>
    <message>
        <source>Support organisations</source>
        <extracomment>Support organisations</extracomment>
        <translation>Sefydliadau cymorth</translation>
    </message>
    <message>
        <source>We checked this list in November 2026. Numbers and addresses change, so look at the website before you ring.</source>
        <extracomment>Support organisations</extracomment>
        <translation>Fe wnaethon ni wirio’r rhestr hon ym mis Tachwedd 2026. Mae rhifau a chyfeiriadau’n newid, felly edrychwch ar y wefan cyn i chi ffonio.</translation>
    </message>
    <message>
        <source>How we checked</source>
        <extracomment>Support organisations</extracomment>
        <translation>Sut gwnaethon ni wirio</translation>
    </message>
    <message>
        <source>We looked at stored copies of web pages, not at the live pages. We leave out a phone number when we saw it only in lists made by others, saw it only on a page more than 10 years old, or knew it only from memory. If there is no number here, look on the website.</source>
        <extracomment>Support organisations</extracomment>
        <translation>Edrychon ni ar gopïau wedi’u storio o dudalennau gwe, nid ar y tudalennau byw. Rydyn ni’n gadael rhif ffôn allan os mai dim ond mewn rhestri gan bobl eraill y gwelson ni ef, os mai dim ond ar dudalen sydd dros 10 mlwydd oed y gwelson ni ef, neu os mai dim ond o’r cof roedden ni’n ei wybod. Os nad oes rhif yma, edrychwch ar y wefan.</translation>
    </message>
    <message>
        <source>Some web addresses are from memory too, so make sure that you are on the right site. Some names have no check mark. They are not in our list of checked claims, so take more care with those.</source>
        <extracomment>Support organisations</extracomment>
        <translation>Mae rhai cyfeiriadau gwe yn dod o’r cof hefyd, felly gwnewch yn siŵr eich bod ar y wefan iawn. Does dim marc gwirio gan rai enwau. Dydyn nhw ddim yn ein rhestr o honiadau sydd wedi’u gwirio, felly byddwch yn fwy gofalus gyda’r rheini.</translation>
    </message>
    <message>
        <source>If you feel very ill, or you feel desperate, go to [when to get help fast](page:get-help-fast) or open [Get help now](action:help).</source>
        <extracomment>Support organisations</extracomment>
        <translation>Os ydych chi’n teimlo’n sâl iawn, neu’n teimlo’n anobeithiol, ewch i’r dudalen [pryd i gael help ar frys](page:get-help-fast) neu agorwch [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>Condition charities</source>
        <extracomment>Support organisations &gt; Condition charities</extracomment>
        <translation>Elusennau ar gyfer cyflyrau</translation>
    </message>
    <message>
        <source>LUPUS UK</source>
        <extracomment>Support organisations &gt; Condition charities &gt; LUPUS UK</extracomment>
        <translation>LUPUS UK</translation>
    </message>
    <message>
        <source>Supports people with lupus. You can also use the contact page on its website. [](claim:charity-lupus-uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; LUPUS UK</extracomment>
        <translation>Mae’n cefnogi pobl â lwpws. Gallwch hefyd ddefnyddio’r dudalen gysylltu ar ei gwefan. [](claim:charity-lupus-uk)</translation>
    </message>
    <message>
        <source>Where: all of the UK</source>
        <extracomment>Support organisations &gt; Condition charities &gt; LUPUS UK</extracomment>
        <translation>Ble: y DU gyfan</translation>
    </message>
    <message>
        <source>Website: [www.lupusuk.org.uk](https://www.lupusuk.org.uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; LUPUS UK</extracomment>
        <translation>Gwefan: [www.lupusuk.org.uk](https://www.lupusuk.org.uk)</translation>
    </message>
    <message>
        <source>Phone: 01708 731251. [](claim:charity-lupus-uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; LUPUS UK</extracomment>
        <translation>Ffôn: 01708 731251. [](claim:charity-lupus-uk)</translation>
    </message>
    <message>
        <source>National Rheumatoid Arthritis Society (NRAS)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; National Rheumatoid Arthritis Society (NRAS)</extracomment>
        <translation>National Rheumatoid Arthritis Society (NRAS)</translation>
    </message>
    <message>
        <source>Rheumatoid arthritis, and arthritis in children (JIA). It has a free helpline. Find the number on its website. [](claim:charity-nras)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; National Rheumatoid Arthritis Society (NRAS)</extracomment>
        <translation>Arthritis gwynegol, ac arthritis mewn plant (JIA). Mae ganddi linell gymorth am ddim. Dewch o hyd i’r rhif ar ei gwefan. [](claim:charity-nras)</translation>
    </message>
    <message>
        <source>Website: [nras.org.uk](https://nras.org.uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; National Rheumatoid Arthritis Society (NRAS)</extracomment>
        <translation>Gwefan: [nras.org.uk](https://nras.org.uk)</translation>
    </message>
    <message>
        <source>MS Society</source>
        <extracomment>Support organisations &gt; Condition charities &gt; MS Society</extracomment>
        <translation>MS Society</translation>
    </message>
    <message>
        <source>Multiple sclerosis. It has a free helpline. Find the number on its website. [](claim:charity-ms-society)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; MS Society</extracomment>
        <translation>Sglerosis ymledol. Mae ganddi linell gymorth am ddim. Dewch o hyd i’r rhif ar ei gwefan. [](claim:charity-ms-society)</translation>
    </message>
    <message>
        <source>Website: [www.mssociety.org.uk](https://www.mssociety.org.uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; MS Society</extracomment>
        <translation>Gwefan: [www.mssociety.org.uk](https://www.mssociety.org.uk)</translation>
    </message>
    <message>
        <source>MS Trust</source>
        <extracomment>Support organisations &gt; Condition charities &gt; MS Trust</extracomment>
        <translation>MS Trust</translation>
    </message>
    <message>
        <source>Information about MS. [](claim:charity-ms-trust)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; MS Trust</extracomment>
        <translation>Gwybodaeth am MS. [](claim:charity-ms-trust)</translation>
    </message>
    <message>
        <source>Website: [mstrust.org.uk](https://mstrust.org.uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; MS Trust</extracomment>
        <translation>Gwefan: [mstrust.org.uk](https://mstrust.org.uk)</translation>
    </message>
    <message>
        <source>Versus Arthritis</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Versus Arthritis</extracomment>
        <translation>Versus Arthritis</translation>
    </message>
    <message>
        <source>All kinds of arthritis. It has a free helpline. Find the number on its website. [](claim:charity-versus-arthritis)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Versus Arthritis</extracomment>
        <translation>Pob math o arthritis. Mae ganddi linell gymorth am ddim. Dewch o hyd i’r rhif ar ei gwefan. [](claim:charity-versus-arthritis)</translation>
    </message>
    <message>
        <source>Website: [versusarthritis.org](https://versusarthritis.org)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Versus Arthritis</extracomment>
        <translation>Gwefan: [versusarthritis.org](https://versusarthritis.org)</translation>
    </message>
    <message>
        <source>Scleroderma \&amp; Raynaud’s UK (SRUK)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Scleroderma &amp; Raynaud’s UK (SRUK)</extracomment>
        <translation>Scleroderma \&amp; Raynaud’s UK (SRUK)</translation>
    </message>
    <message>
        <source>Systemic sclerosis and Raynaud’s. It has an article on CAR-T. [](claim:charity-sruk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Scleroderma &amp; Raynaud’s UK (SRUK)</extracomment>
        <translation>Sglerosis systemig a chlefyd Raynaud. Mae ganddi erthygl am CAR-T. [](claim:charity-sruk)</translation>
    </message>
    <message>
        <source>Website: [www.sruk.co.uk](https://www.sruk.co.uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Scleroderma &amp; Raynaud’s UK (SRUK)</extracomment>
        <translation>Gwefan: [www.sruk.co.uk](https://www.sruk.co.uk)</translation>
    </message>
    <message>
        <source>Phone: 0800 311 2756 (free). [](claim:charity-sruk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Scleroderma &amp; Raynaud’s UK (SRUK)</extracomment>
        <translation>Ffôn: 0800 311 2756 (am ddim). [](claim:charity-sruk)</translation>
    </message>
    <message>
        <source>Myositis UK</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Myositis UK</extracomment>
        <translation>Myositis UK</translation>
    </message>
    <message>
        <source>Myositis, in adults and children. [](claim:charity-myositis-uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Myositis UK</extracomment>
        <translation>Myositis, mewn oedolion a phlant. [](claim:charity-myositis-uk)</translation>
    </message>
    <message>
        <source>Website: [www.myositis.org.uk](https://www.myositis.org.uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Myositis UK</extracomment>
        <translation>Gwefan: [www.myositis.org.uk](https://www.myositis.org.uk)</translation>
    </message>
    <message>
        <source>Muscular Dystrophy UK</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Muscular Dystrophy UK</extracomment>
        <translation>Muscular Dystrophy UK</translation>
    </message>
    <message>
        <source>Conditions that weaken the muscles. Ask them about myositis and myasthenia. [](claim:charity-muscular-dystrophy-uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Muscular Dystrophy UK</extracomment>
        <translation>Cyflyrau sy’n gwanhau’r cyhyrau. Holwch nhw am myositis a myasthenia. [](claim:charity-muscular-dystrophy-uk)</translation>
    </message>
    <message>
        <source>Website: [www.musculardystrophyuk.org](https://www.musculardystrophyuk.org)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Muscular Dystrophy UK</extracomment>
        <translation>Gwefan: [www.musculardystrophyuk.org](https://www.musculardystrophyuk.org)</translation>
    </message>
    <message>
        <source>Phone: 0800 652 6352 (free). [](claim:charity-muscular-dystrophy-uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Muscular Dystrophy UK</extracomment>
        <translation>Ffôn: 0800 652 6352 (am ddim). [](claim:charity-muscular-dystrophy-uk)</translation>
    </message>
    <message>
        <source>myaware</source>
        <extracomment>Support organisations &gt; Condition charities &gt; myaware</extracomment>
        <translation>myaware</translation>
    </message>
    <message>
        <source>Myasthenia gravis. [](claim:charity-myaware)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; myaware</extracomment>
        <translation>Myasthenia gravis. [](claim:charity-myaware)</translation>
    </message>
    <message>
        <source>Where: the UK and Ireland</source>
        <extracomment>Support organisations &gt; Condition charities &gt; myaware</extracomment>
        <translation>Ble: y DU ac Iwerddon</translation>
    </message>
    <message>
        <source>Website: [www.myaware.org](https://www.myaware.org)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; myaware</extracomment>
        <translation>Gwefan: [www.myaware.org](https://www.myaware.org)</translation>
    </message>
    <message>
        <source>Kidney Care UK</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Kidney Care UK</extracomment>
        <translation>Kidney Care UK</translation>
    </message>
    <message>
        <source>Kidney disease from lupus. [](claim:charity-kidney-care-uk)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Kidney Care UK</extracomment>
        <translation>Clefyd yr arennau o achos lwpws. [](claim:charity-kidney-care-uk)</translation>
    </message>
    <message>
        <source>Website: [kidneycareuk.org](https://kidneycareuk.org)</source>
        <extracomment>Support organisations &gt; Condition charities &gt; Kidney Care UK</extracomment>
        <translation>Gwefan: [kidneycareuk.org](https://kidneycareuk.org)</translation>
    </message>
    <message>
        <source>CAR-T information written for cancer</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer</extracomment>
        <translation>Gwybodaeth am CAR-T wedi’i hysgrifennu ar gyfer canser</translation>
    </message>
    <message>
        <source>These charities are for people with cancer or blood conditions. Their CAR-T pages explain the treatment well, but they may not be able to support someone with an autoimmune disease one to one. [](claim:charities-missing)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer</extracomment>
        <translation>Mae’r elusennau hyn ar gyfer pobl â chanser neu gyflyrau’r gwaed. Mae eu tudalennau CAR-T yn esbonio’r driniaeth yn dda, ond efallai na fyddan nhw’n gallu cefnogi rhywun â chlefyd awto-imiwn un i un. [](claim:charities-missing)</translation>
    </message>
    <message>
        <source>Anthony Nolan</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Anthony Nolan</extracomment>
        <translation>Anthony Nolan</translation>
    </message>
    <message>
        <source>CAR-T and stem cell transplant. Clear pages on how to prepare. [](claim:charity-anthony-nolan)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Anthony Nolan</extracomment>
        <translation>CAR-T a thrawsblaniad bôn-gelloedd. Tudalennau clir ar sut i baratoi. [](claim:charity-anthony-nolan)</translation>
    </message>
    <message>
        <source>Website: [www.anthonynolan.org](https://www.anthonynolan.org)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Anthony Nolan</extracomment>
        <translation>Gwefan: [www.anthonynolan.org](https://www.anthonynolan.org)</translation>
    </message>
    <message>
        <source>Blood Cancer UK</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Blood Cancer UK</extracomment>
        <translation>Blood Cancer UK</translation>
    </message>
    <message>
        <source>CAR-T pages, a checklist for carers, and interpreters. [](claim:charity-blood-cancer-uk)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Blood Cancer UK</extracomment>
        <translation>Tudalennau CAR-T, rhestr wirio i ofalwyr, a chyfieithwyr ar y pryd. [](claim:charity-blood-cancer-uk)</translation>
    </message>
    <message>
        <source>Website: [bloodcancer.org.uk](https://bloodcancer.org.uk)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Blood Cancer UK</extracomment>
        <translation>Gwefan: [bloodcancer.org.uk](https://bloodcancer.org.uk)</translation>
    </message>
    <message>
        <source>Phone: 0808 2080 888 (free). This number is from an older page. Check it on the website first. [](claim:charity-blood-cancer-uk)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Blood Cancer UK</extracomment>
        <translation>Ffôn: 0808 2080 888 (am ddim). Daw’r rhif hwn o dudalen hŷn. Gwiriwch ef ar y wefan yn gyntaf. [](claim:charity-blood-cancer-uk)</translation>
    </message>
    <message>
        <source>Macmillan Cancer Support</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Macmillan Cancer Support</extracomment>
        <translation>Macmillan Cancer Support</translation>
    </message>
    <message>
        <source>Cancer and money. It has CAR-T pages. [](claim:charity-macmillan)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Macmillan Cancer Support</extracomment>
        <translation>Canser ac arian. Mae ganddi dudalennau CAR-T. [](claim:charity-macmillan)</translation>
    </message>
    <message>
        <source>Website: [www.macmillan.org.uk](https://www.macmillan.org.uk)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Macmillan Cancer Support</extracomment>
        <translation>Gwefan: [www.macmillan.org.uk](https://www.macmillan.org.uk)</translation>
    </message>
    <message>
        <source>Lymphoma Action</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Lymphoma Action</extracomment>
        <translation>Lymphoma Action</translation>
    </message>
    <message>
        <source>CAR-T pages.</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Lymphoma Action</extracomment>
        <translation>Tudalennau CAR-T.</translation>
    </message>
    <message>
        <source>Website: [lymphoma-action.org.uk](https://lymphoma-action.org.uk)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Lymphoma Action</extracomment>
        <translation>Gwefan: [lymphoma-action.org.uk](https://lymphoma-action.org.uk)</translation>
    </message>
    <message>
        <source>Leukaemia Care</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Leukaemia Care</extracomment>
        <translation>Leukaemia Care</translation>
    </message>
    <message>
        <source>A booklet on CAR-T. Its grants are for leukaemia only. [](claim:charity-grants)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Leukaemia Care</extracomment>
        <translation>Llyfryn am CAR-T. Mae ei grantiau ar gyfer lewcemia yn unig. [](claim:charity-grants)</translation>
    </message>
    <message>
        <source>Website: [www.leukaemiacare.org.uk](https://www.leukaemiacare.org.uk)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Leukaemia Care</extracomment>
        <translation>Gwefan: [www.leukaemiacare.org.uk](https://www.leukaemiacare.org.uk)</translation>
    </message>
    <message>
        <source>Phone: 08088 010 444. This number is from an older page. Check it on the website first. [](claim:charity-grants)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Leukaemia Care</extracomment>
        <translation>Ffôn: 08088 010 444. Daw’r rhif hwn o dudalen hŷn. Gwiriwch ef ar y wefan yn gyntaf. [](claim:charity-grants)</translation>
    </message>
    <message>
        <source>Advanced Therapy Treatment Centre network</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Advanced Therapy Treatment Centre network</extracomment>
        <translation>Rhwydwaith Advanced Therapy Treatment Centre</translation>
    </message>
    <message>
        <source>A guide for people in CAR-T trials, and for carers. [](claim:link-penn-medicine)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Advanced Therapy Treatment Centre network</extracomment>
        <translation>Canllaw i bobl mewn treialon CAR-T, ac i ofalwyr. [](claim:link-penn-medicine)</translation>
    </message>
    <message>
        <source>Website: [theattcnetwork.co.uk](https://theattcnetwork.co.uk/patients-and-public/car-t-patient-guide)</source>
        <extracomment>Support organisations &gt; CAR-T information written for cancer &gt; Advanced Therapy Treatment Centre network</extracomment>
        <translation>Gwefan: [theattcnetwork.co.uk](https://theattcnetwork.co.uk/patients-and-public/car-t-patient-guide)</translation>
    </message>
    <message>
        <source>Trials and medicine safety</source>
        <extracomment>Support organisations &gt; Trials and medicine safety</extracomment>
        <translation>Treialon a diogelwch meddyginiaethau</translation>
    </message>
    <message>
        <source>Be Part of Research</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Be Part of Research</extracomment>
        <translation>Be Part of Research</translation>
    </message>
    <message>
        <source>Find a study. Anyone can search. You can sign up if you are 18 or over. [](claim:link-be-part-of-research)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Be Part of Research</extracomment>
        <translation>Dod o hyd i astudiaeth. Gall unrhyw un chwilio. Gallwch gofrestru os ydych chi’n 18 oed neu’n hŷn. [](claim:link-be-part-of-research)</translation>
    </message>
    <message>
        <source>Website: [bepartofresearch.nihr.ac.uk](https://bepartofresearch.nihr.ac.uk)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Be Part of Research</extracomment>
        <translation>Gwefan: [bepartofresearch.nihr.ac.uk](https://bepartofresearch.nihr.ac.uk)</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; ClinicalTrials.gov</extracomment>
        <translation>ClinicalTrials.gov</translation>
    </message>
    <message>
        <source>A US list of trials from all over the world. The words are written for doctors. [](claim:link-clinicaltrials-gov)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; ClinicalTrials.gov</extracomment>
        <translation>Rhestr o UDA, gyda threialon o bob rhan o’r byd. Mae’r geiriau wedi’u hysgrifennu ar gyfer meddygon. [](claim:link-clinicaltrials-gov)</translation>
    </message>
    <message>
        <source>Where: the world</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; ClinicalTrials.gov</extracomment>
        <translation>Ble: y byd</translation>
    </message>
    <message>
        <source>Website: [clinicaltrials.gov](https://clinicaltrials.gov)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; ClinicalTrials.gov</extracomment>
        <translation>Gwefan: [clinicaltrials.gov](https://clinicaltrials.gov)</translation>
    </message>
    <message>
        <source>ISRCTN register</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; ISRCTN register</extracomment>
        <translation>Cofrestr ISRCTN</translation>
    </message>
    <message>
        <source>A list of trials, run in the UK. [](claim:link-clinicaltrials-gov)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; ISRCTN register</extracomment>
        <translation>Rhestr o dreialon, sy’n cael ei rhedeg yn y DU. [](claim:link-clinicaltrials-gov)</translation>
    </message>
    <message>
        <source>Website: [www.isrctn.com](https://www.isrctn.com)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; ISRCTN register</extracomment>
        <translation>Gwefan: [www.isrctn.com](https://www.isrctn.com)</translation>
    </message>
    <message>
        <source>Health Research Authority</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Health Research Authority</extracomment>
        <translation>Health Research Authority</translation>
    </message>
    <message>
        <source>Short summaries of studies that were approved in the UK. [](claim:link-clinicaltrials-gov)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Health Research Authority</extracomment>
        <translation>Crynodebau byr o astudiaethau a gafodd eu cymeradwyo yn y DU. [](claim:link-clinicaltrials-gov)</translation>
    </message>
    <message>
        <source>Website: [www.hra.nhs.uk](https://www.hra.nhs.uk)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Health Research Authority</extracomment>
        <translation>Gwefan: [www.hra.nhs.uk](https://www.hra.nhs.uk)</translation>
    </message>
    <message>
        <source>MHRA Yellow Card</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; MHRA Yellow Card</extracomment>
        <translation>Cerdyn Melyn (Yellow Card) yr MHRA</translation>
    </message>
    <message>
        <source>In a trial, tell the trial team about any side effect straight away. For ordinary medicines, anyone can also report a side effect on the Yellow Card website. [](claim:yellow-card)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; MHRA Yellow Card</extracomment>
        <translation>Mewn treial, dywedwch wrth dîm y treial am unrhyw sgil-effaith ar unwaith. Ar gyfer meddyginiaethau cyffredin, gall unrhyw un hefyd roi gwybod am sgil-effaith ar wefan y Cerdyn Melyn (Yellow Card). [](claim:yellow-card)</translation>
    </message>
    <message>
        <source>Website: [yellowcard.mhra.gov.uk](https://yellowcard.mhra.gov.uk)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; MHRA Yellow Card</extracomment>
        <translation>Gwefan: [yellowcard.mhra.gov.uk](https://yellowcard.mhra.gov.uk)</translation>
    </message>
    <message>
        <source>Phone: 0800 731 6789. [](claim:yellow-card)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; MHRA Yellow Card</extracomment>
        <translation>Ffôn: 0800 731 6789. [](claim:yellow-card)</translation>
    </message>
    <message>
        <source>NICE</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; NICE</extracomment>
        <translation>NICE</translation>
    </message>
    <message>
        <source>Decisions on new medicines. [](claim:nice-2025-2026)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; NICE</extracomment>
        <translation>Penderfyniadau ar feddyginiaethau newydd. [](claim:nice-2025-2026)</translation>
    </message>
    <message>
        <source>Where: England. Wales and Northern Ireland mostly follow NICE.</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; NICE</extracomment>
        <translation>Ble: Lloegr. Mae Cymru a Gogledd Iwerddon yn dilyn NICE gan mwyaf.</translation>
    </message>
    <message>
        <source>Website: [www.nice.org.uk](https://www.nice.org.uk)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; NICE</extracomment>
        <translation>Gwefan: [www.nice.org.uk](https://www.nice.org.uk)</translation>
    </message>
    <message>
        <source>Scottish Medicines Consortium</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Scottish Medicines Consortium</extracomment>
        <translation>Scottish Medicines Consortium</translation>
    </message>
    <message>
        <source>Where: Scotland</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Scottish Medicines Consortium</extracomment>
        <translation>Ble: yr Alban</translation>
    </message>
    <message>
        <source>Website: [scottishmedicines.org.uk](https://scottishmedicines.org.uk)</source>
        <extracomment>Support organisations &gt; Trials and medicine safety &gt; Scottish Medicines Consortium</extracomment>
        <translation>Gwefan: [scottishmedicines.org.uk](https://scottishmedicines.org.uk)</translation>
    </message>
    <message>
        <source>Money, work and rights</source>
        <extracomment>Support organisations &gt; Money, work and rights</extracomment>
        <translation>Arian, gwaith a hawliau</translation>
    </message>
    <message>
        <source>Rules for benefits changed in April 2026 and may change again. Ask a free adviser before you decide anything. [](claim:benefits-advice) Read [money and travel help](page:money-and-travel) first.</source>
        <extracomment>Support organisations &gt; Money, work and rights</extracomment>
        <translation>Newidiodd y rheolau ar fudd-daliadau ym mis Ebrill 2026 ac efallai y byddan nhw’n newid eto. Siaradwch â chynghorydd sy’n rhoi cyngor am ddim cyn i chi benderfynu dim byd. [](claim:benefits-advice) Darllenwch [help gydag arian a theithio](page:money-and-travel) yn gyntaf.</translation>
    </message>
    <message>
        <source>Citizens Advice</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice</extracomment>
        <translation>Citizens Advice</translation>
    </message>
    <message>
        <source>Benefits, debt and work.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice</extracomment>
        <translation>Budd-daliadau, dyled a gwaith.</translation>
    </message>
    <message>
        <source>Where: England</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice</extracomment>
        <translation>Ble: Lloegr</translation>
    </message>
    <message>
        <source>Website: [www.citizensadvice.org.uk](https://www.citizensadvice.org.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice</extracomment>
        <translation>Gwefan: [www.citizensadvice.org.uk](https://www.citizensadvice.org.uk)</translation>
    </message>
    <message>
        <source>Phone: 0800 144 8848. This number is from an older page. Check it on the website first.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice</extracomment>
        <translation>Ffôn: 0800 144 8848. Daw’r rhif hwn o dudalen hŷn. Gwiriwch ef ar y wefan yn gyntaf.</translation>
    </message>
    <message>
        <source>Citizens Advice Cymru (Advicelink)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice Cymru (Advicelink)</extracomment>
        <translation>Citizens Advice Cymru (Advicelink)</translation>
    </message>
    <message>
        <source>Where: Wales</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice Cymru (Advicelink)</extracomment>
        <translation>Ble: Cymru</translation>
    </message>
    <message>
        <source>Website: [www.citizensadvice.org.uk/wales](https://www.citizensadvice.org.uk/wales)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice Cymru (Advicelink)</extracomment>
        <translation>Gwefan: [www.citizensadvice.org.uk/wales](https://www.citizensadvice.org.uk/wales)</translation>
    </message>
    <message>
        <source>Citizens Advice Scotland</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice Scotland</extracomment>
        <translation>Citizens Advice Scotland</translation>
    </message>
    <message>
        <source>Website: [www.cas.org.uk](https://www.cas.org.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Citizens Advice Scotland</extracomment>
        <translation>Gwefan: [www.cas.org.uk](https://www.cas.org.uk)</translation>
    </message>
    <message>
        <source>Advice NI</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Advice NI</extracomment>
        <translation>Advice NI</translation>
    </message>
    <message>
        <source>Where: Northern Ireland</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Advice NI</extracomment>
        <translation>Ble: Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Website: [www.adviceni.net](https://www.adviceni.net)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Advice NI</extracomment>
        <translation>Gwefan: [www.adviceni.net](https://www.adviceni.net)</translation>
    </message>
    <message>
        <source>PIP: new claims</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PIP: new claims</extracomment>
        <translation>PIP: hawliadau newydd</translation>
    </message>
    <message>
        <source>Start a claim for Personal Independence Payment (PIP).</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PIP: new claims</extracomment>
        <translation>Dechrau hawliad am Daliad Annibyniaeth Personol (PIP).</translation>
    </message>
    <message>
        <source>Where: England and Wales</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PIP: new claims</extracomment>
        <translation>Ble: Cymru a Lloegr</translation>
    </message>
    <message>
        <source>Website: [www.gov.uk/pip](https://www.gov.uk/pip)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PIP: new claims</extracomment>
        <translation>Gwefan: [www.gov.uk/pip](https://www.gov.uk/pip)</translation>
    </message>
    <message>
        <source>PIP in Northern Ireland</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PIP in Northern Ireland</extracomment>
        <translation>PIP yng Ngogledd Iwerddon</translation>
    </message>
    <message>
        <source>Start a claim for PIP.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PIP in Northern Ireland</extracomment>
        <translation>Dechrau hawliad am PIP.</translation>
    </message>
    <message>
        <source>Website: [www.nidirect.gov.uk](https://www.nidirect.gov.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PIP in Northern Ireland</extracomment>
        <translation>Gwefan: [www.nidirect.gov.uk](https://www.nidirect.gov.uk)</translation>
    </message>
    <message>
        <source>Social Security Scotland</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Social Security Scotland</extracomment>
        <translation>Social Security Scotland</translation>
    </message>
    <message>
        <source>Adult Disability Payment, and help for carers.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Social Security Scotland</extracomment>
        <translation>Adult Disability Payment, a help i ofalwyr.</translation>
    </message>
    <message>
        <source>Website: [www.mygov.scot](https://www.mygov.scot)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Social Security Scotland</extracomment>
        <translation>Gwefan: [www.mygov.scot](https://www.mygov.scot)</translation>
    </message>
    <message>
        <source>NHS help with health costs</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; NHS help with health costs</extracomment>
        <translation>Help y GIG gyda chostau iechyd</translation>
    </message>
    <message>
        <source>Travel costs, and the low-income scheme.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; NHS help with health costs</extracomment>
        <translation>Costau teithio, a’r cynllun incwm isel.</translation>
    </message>
    <message>
        <source>Where: England. The same number is listed for the scheme in Northern Ireland.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; NHS help with health costs</extracomment>
        <translation>Ble: Lloegr. Mae’r un rhif wedi’i restru ar gyfer y cynllun yng Ngogledd Iwerddon.</translation>
    </message>
    <message>
        <source>Website: [www.nhsbsa.nhs.uk](https://www.nhsbsa.nhs.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; NHS help with health costs</extracomment>
        <translation>Gwefan: [www.nhsbsa.nhs.uk](https://www.nhsbsa.nhs.uk)</translation>
    </message>
    <message>
        <source>Phone: 0300 330 1343. We saw this number on a page for Northern Ireland. In England, check it on the website first.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; NHS help with health costs</extracomment>
        <translation>Ffôn: 0300 330 1343. Gwelson ni’r rhif hwn ar dudalen i Ogledd Iwerddon. Yn Lloegr, gwiriwch ef ar y wefan yn gyntaf.</translation>
    </message>
    <message>
        <source>Turn2us</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Turn2us</extracomment>
        <translation>Turn2us</translation>
    </message>
    <message>
        <source>A search for grants and benefits. [](claim:charity-grants)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Turn2us</extracomment>
        <translation>Chwiliad am grantiau a budd-daliadau. [](claim:charity-grants)</translation>
    </message>
    <message>
        <source>Website: [www.turn2us.org.uk](https://www.turn2us.org.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Turn2us</extracomment>
        <translation>Gwefan: [www.turn2us.org.uk](https://www.turn2us.org.uk)</translation>
    </message>
    <message>
        <source>Carers UK</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Carers UK</extracomment>
        <translation>Carers UK</translation>
    </message>
    <message>
        <source>People who look after someone.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Carers UK</extracomment>
        <translation>Pobl sy’n gofalu am rywun.</translation>
    </message>
    <message>
        <source>Website: [www.carersuk.org](https://www.carersuk.org)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Carers UK</extracomment>
        <translation>Gwefan: [www.carersuk.org](https://www.carersuk.org)</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Scope</extracomment>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Advice for disabled people.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Scope</extracomment>
        <translation>Cyngor i bobl anabl.</translation>
    </message>
    <message>
        <source>Website: [www.scope.org.uk](https://www.scope.org.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Scope</extracomment>
        <translation>Gwefan: [www.scope.org.uk](https://www.scope.org.uk)</translation>
    </message>
    <message>
        <source>Acas</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Acas</extracomment>
        <translation>Acas</translation>
    </message>
    <message>
        <source>Rights at work.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Acas</extracomment>
        <translation>Hawliau yn y gwaith.</translation>
    </message>
    <message>
        <source>Where: England, Scotland and Wales</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Acas</extracomment>
        <translation>Ble: Lloegr, yr Alban a Chymru</translation>
    </message>
    <message>
        <source>Website: [www.acas.org.uk](https://www.acas.org.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Acas</extracomment>
        <translation>Gwefan: [www.acas.org.uk](https://www.acas.org.uk)</translation>
    </message>
    <message>
        <source>Labour Relations Agency</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Labour Relations Agency</extracomment>
        <translation>Labour Relations Agency</translation>
    </message>
    <message>
        <source>Website: [www.lra.org.uk](https://www.lra.org.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Labour Relations Agency</extracomment>
        <translation>Gwefan: [www.lra.org.uk](https://www.lra.org.uk)</translation>
    </message>
    <message>
        <source>PALS (in each hospital)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PALS (in each hospital)</extracomment>
        <translation>PALS (ym mhob ysbyty)</translation>
    </message>
    <message>
        <source>Worries about hospital care.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PALS (in each hospital)</extracomment>
        <translation>Pryderon am ofal ysbyty.</translation>
    </message>
    <message>
        <source>Website: look on the website of your own hospital</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; PALS (in each hospital)</extracomment>
        <translation>Gwefan: edrychwch ar wefan eich ysbyty eich hun</translation>
    </message>
    <message>
        <source>Llais</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Llais</extracomment>
        <translation>Llais</translation>
    </message>
    <message>
        <source>A voice for patients.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Llais</extracomment>
        <translation>Llais i gleifion.</translation>
    </message>
    <message>
        <source>Website: [www.llaiswales.org](https://www.llaiswales.org)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Llais</extracomment>
        <translation>Gwefan: [www.llaiswales.org](https://www.llaiswales.org)</translation>
    </message>
    <message>
        <source>Patient Advice and Support Service</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Patient Advice and Support Service</extracomment>
        <translation>Patient Advice and Support Service</translation>
    </message>
    <message>
        <source>Complaints about care.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Patient Advice and Support Service</extracomment>
        <translation>Cwynion am ofal.</translation>
    </message>
    <message>
        <source>Website: [www.cas.org.uk/pass](https://www.cas.org.uk/pass)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Patient Advice and Support Service</extracomment>
        <translation>Gwefan: [www.cas.org.uk/pass](https://www.cas.org.uk/pass)</translation>
    </message>
    <message>
        <source>Patient and Client Council</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Patient and Client Council</extracomment>
        <translation>Patient and Client Council</translation>
    </message>
    <message>
        <source>Website: [pcc-ni.net](https://pcc-ni.net)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Patient and Client Council</extracomment>
        <translation>Gwefan: [pcc-ni.net](https://pcc-ni.net)</translation>
    </message>
    <message>
        <source>HFEA</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; HFEA</extracomment>
        <translation>HFEA</translation>
    </message>
    <message>
        <source>Fertility treatment, and storing eggs or sperm.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; HFEA</extracomment>
        <translation>Triniaeth ffrwythlondeb, a storio wyau neu sberm.</translation>
    </message>
    <message>
        <source>Website: [www.hfea.gov.uk](https://www.hfea.gov.uk)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; HFEA</extracomment>
        <translation>Gwefan: [www.hfea.gov.uk](https://www.hfea.gov.uk)</translation>
    </message>
    <message>
        <source>Relay UK</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Relay UK</extracomment>
        <translation>Relay UK</translation>
    </message>
    <message>
        <source>Phone calls by text, for deaf people.</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Relay UK</extracomment>
        <translation>Galwadau ffôn drwy neges destun, i bobl fyddar.</translation>
    </message>
    <message>
        <source>Website: [www.relayuk.bt.com](https://www.relayuk.bt.com)</source>
        <extracomment>Support organisations &gt; Money, work and rights &gt; Relay UK</extracomment>
        <translation>Gwefan: [www.relayuk.bt.com](https://www.relayuk.bt.com)</translation>
    </message>
</context>
<context>
    <name>systemic-sclerosis-myositis.md</name>
    <message>
        <source>Systemic sclerosis and myositis</source>
        <extracomment>Systemic sclerosis and myositis</extracomment>
        <translation>Sglerosis systemig a myositis</translation>
    </message>
    <message>
        <source>Too few people with these conditions have been in studies to say how well CAR-T works. [](claim:conclusion-complete-remission-most)</source>
        <extracomment>Systemic sclerosis and myositis</extracomment>
        <translation>Does dim digon o bobl â’r cyflyrau hyn wedi bod mewn astudiaethau i ddweud pa mor dda mae CAR-T yn gweithio. [](claim:conclusion-complete-remission-most)</translation>
    </message>
    <message>
        <source>Why B cells</source>
        <extracomment>Systemic sclerosis and myositis &gt; Why B cells</extracomment>
        <translation>Pam celloedd B</translation>
    </message>
    <message>
        <source>Most CAR-T for [autoimmune disease](term:autoimmune-disease) removes nearly all your [B cells](term:b-cell), helpful ones as well as harmful ones. B cells make [antibodies](term:antibody) that fight germs. While they are gone, you can catch infections more easily. [](claim:reprogram-troublemakers)</source>
        <extracomment>Systemic sclerosis and myositis &gt; Why B cells</extracomment>
        <translation>Mae’r rhan fwyaf o driniaethau CAR-T ar gyfer [clefyd awto-imiwn](term:autoimmune-disease) yn cael gwared ar bron pob un o’ch [celloedd B](term:b-cell), y rhai defnyddiol yn ogystal â’r rhai niweidiol. Mae celloedd B yn gwneud [gwrthgyrff](term:antibody) sy’n ymladd germau. Tra byddan nhw wedi mynd, gallwch ddal heintiau’n haws. [](claim:reprogram-troublemakers)</translation>
    </message>
    <message>
        <source>The hope is that, when new B cells grow back, fewer of them attack your body. It is not guaranteed. [](claim:different-from-cancer)</source>
        <extracomment>Systemic sclerosis and myositis &gt; Why B cells</extracomment>
        <translation>Y gobaith yw, pan fydd celloedd B newydd yn tyfu’n ôl, y bydd llai ohonyn nhw’n ymosod ar eich corff. Does dim sicrwydd o hynny. [](claim:different-from-cancer)</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Beth welwyd</translation>
    </message>
    <message>
        <source>In a German study, 15 people took part: 8 with lupus, 4 with systemic sclerosis, 3 with muscle inflammation (myositis). [](claim:german-study-numbers) The side effects were counted in all 15.</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Mewn astudiaeth o’r Almaen, cymerodd 15 o bobl ran: 8 â lwpws, 4 â sglerosis systemig, 3 â llid y cyhyrau (myositis). [](claim:german-study-numbers) Cafodd y sgil-effeithiau eu cyfrif ym mhob un o’r 15.</translation>
    </message>
    <message>
        <source>What could help</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>with systemic sclerosis had lower disease activity scores</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>â sglerosis systemig gyda sgoriau is ar gyfer gweithgarwch y clefyd</translation>
    </message>
    <message>
        <source>That does not mean that old damage or scarring was undone. [](claim:german-study-ssc)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Dydy hynny ddim yn golygu bod hen niwed neu greithiau wedi’u dadwneud. [](claim:german-study-ssc)</translation>
    </message>
    <message>
        <source>had cytokine release syndrome (CRS)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>wedi cael syndrom rhyddhau cytocinau (CRS)</translation>
    </message>
    <message>
        <source>10 mild, 1 moderate. A study this small cannot find rarer, more serious harms. [](claim:german-study-side-effects)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>10 yn ysgafn, 1 yn gymedrol. Dydy astudiaeth mor fach â hon ddim yn gallu dod o hyd i fathau prinnach, mwy difrifol o niwed. [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>with muscle inflammation had what doctors score as a major improvement</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>â llid y cyhyrau wedi cael yr hyn y mae meddygon yn ei sgorio’n welliant mawr</translation>
    </message>
    <message>
        <source>The same German study. [](claim:german-study-myositis) It was small and had no comparison group. [](claim:all-15-sustained-remission)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Yr un astudiaeth o’r Almaen. [](claim:german-study-myositis) Roedd yn fach, a doedd dim grŵp cymharu ynddi. [](claim:all-15-sustained-remission)</translation>
    </message>
    <message>
        <source>needed hospital care for pneumonia</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>ag angen gofal ysbyty oherwydd niwmonia</translation>
    </message>
    <message>
        <source>One had a mild nerve and brain side effect (ICANS). [](claim:german-study-side-effects)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Cafodd un person sgil-effaith ysgafn ar y nerfau a’r ymennydd (ICANS). [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>No relapse was reported while people were being followed. But half were followed for 15 months or less. [](claim:german-study-followup)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Doedd dim adroddiad bod neb wedi ailwaelu tra oedd pobl yn cael eu dilyn. Ond cafodd hanner ohonyn nhw eu dilyn am 15 mis neu lai. [](claim:german-study-followup)</translation>
    </message>
    <message>
        <source>The disease can come back. In one published case it returned after 9 months, and a second dose of the same cells did not work. A different CAR-T then helped. That person had an illness called anti-synthetase syndrome. [](claim:omit-relapse)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Gall y clefyd ddod yn ôl. Mewn un achos a gafodd ei gyhoeddi, daeth yn ôl ar ôl 9 mis, a wnaeth ail ddos o’r un celloedd ddim gweithio. Yna fe wnaeth CAR-T gwahanol helpu. Roedd gan y person hwnnw salwch o’r enw syndrom anti-synthetase. [](claim:omit-relapse)</translation>
    </message>
    <message>
        <source>A newer study from the same German team (24 people, published January 2026) also had good early results at about 6 months. It too had no comparison group. It took people with lupus, systemic sclerosis and myositis. [](claim:german-study-newer-results)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What was found</extracomment>
        <translation>Roedd canlyniadau cynnar da ar ôl tua 6 mis hefyd mewn astudiaeth fwy newydd gan yr un tîm o’r Almaen (24 o bobl, wedi’i chyhoeddi ym mis Ionawr 2026). Doedd dim grŵp cymharu yn honno chwaith. Roedd yn derbyn pobl â lwpws, sglerosis systemig a myositis. [](claim:german-study-newer-results)</translation>
    </message>
    <message>
        <source>Severe reactions do happen. They include life-threatening CRS, ICANS and serious infection. At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare) If you have trouble breathing after CAR-T, call 999. [](claim:omit-emergency)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What could harm</extracomment>
        <translation>Mae adweithiau difrifol iawn yn digwydd. Maen nhw’n cynnwys CRS sy’n bygwth bywyd, ICANS a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare) Os cewch chi drafferth anadlu ar ôl CAR-T, ffoniwch 999. [](claim:omit-emergency)</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What could harm</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>In the first weeks, the parts of your body that your illness has affected before may flare up for a while. [](claim:omit-licats)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What could harm</extracomment>
        <translation>Yn yr wythnosau cyntaf, efallai y cewch chi bwl am gyfnod yn y rhannau o’ch corff y mae’ch salwch wedi effeithio arnyn nhw o’r blaen. [](claim:omit-licats)</translation>
    </message>
    <message>
        <source>Most people first have chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. [](claim:step3-conditioning-mild)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What could harm</extracomment>
        <translation>Mae’r rhan fwyaf o bobl yn cael cemotherapi yn gyntaf. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. [](claim:step3-conditioning-mild)</translation>
    </message>
    <message>
        <source>New cancers can happen after CAR-T. A few people treated for blood cancer later had a cancer of their T cells, and some died. By mid-2024 the European regulator had counted 38 cases among about 42,500 people. The risk seems low. For autoimmune disease, people have not been followed long enough to know. [](claim:secondary-cancers)</source>
        <extracomment>Systemic sclerosis and myositis &gt; What could harm</extracomment>
        <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Mae ychydig o bobl a gafodd driniaeth am ganser y gwaed wedi cael canser yn eu celloedd T yn ddiweddarach, a bu farw rhai. Erbyn canol 2024, roedd y rheoleiddiwr Ewropeaidd wedi cyfrif 38 o achosion ymhlith tua 42,500 o bobl. Mae’n ymddangos bod y risg yn isel. Yn achos clefyd awto-imiwn, dydy pobl ddim wedi cael eu dilyn yn ddigon hir i wybod. [](claim:secondary-cancers)</translation>
    </message>
    <message>
        <source>Read about [side effects](page:side-effects).</source>
        <extracomment>Systemic sclerosis and myositis &gt; What could harm</extracomment>
        <translation>Darllenwch am [sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>UK trials</source>
        <extracomment>Systemic sclerosis and myositis &gt; UK trials</extracomment>
        <translation>Treialon yn y DU</translation>
    </message>
    <message>
        <source>We checked in November 2026. There are international trials for systemic sclerosis and myositis. We could not confirm a UK hospital. Ask your specialist centre, and search Be Part of Research. [](claim:uk-trials-ssc-myositis)</source>
        <extracomment>Systemic sclerosis and myositis &gt; UK trials</extracomment>
        <translation>Fe wnaethon ni wirio ym mis Tachwedd 2026. Mae treialon rhyngwladol ar gyfer sglerosis systemig a myositis. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. Gofynnwch i’ch canolfan arbenigol, a chwiliwch ar Be Part of Research. [](claim:uk-trials-ssc-myositis)</translation>
    </message>
    <message>
        <source>Breakfree-1 (NCT05869955) includes both conditions. A register copy from January 2026 said that it was taking people. It may be full or closed now. [](claim:real-uk-trials-international)</source>
        <extracomment>Systemic sclerosis and myositis &gt; UK trials</extracomment>
        <translation>Mae Breakfree-1 (NCT05869955) yn cynnwys y ddau gyflwr. Roedd copi o’r gofrestr o fis Ionawr 2026 yn dweud ei fod yn derbyn pobl. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>NCT06655896 is for diffuse systemic sclerosis. It compares CAR-T with rituximab. Not everyone gets CAR-T at first. [](claim:real-uk-trials-international)</source>
        <extracomment>Systemic sclerosis and myositis &gt; UK trials</extracomment>
        <translation>Mae NCT06655896 ar gyfer sglerosis systemig gwasgaredig. Mae’n cymharu CAR-T â rituximab. Nid pawb sy’n cael CAR-T ar y dechrau. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>Read [Trials in the UK](page:uk-trials).</source>
        <extracomment>Systemic sclerosis and myositis &gt; UK trials</extracomment>
        <translation>Darllenwch y dudalen [Treialon yn y DU](page:uk-trials).</translation>
    </message>
    <message>
        <source>What to ask</source>
        <extracomment>Systemic sclerosis and myositis &gt; What to ask</extracomment>
        <translation>Beth i’w ofyn</translation>
    </message>
    <message>
        <source>Is there damage already done that CAR-T could not put right?</source>
        <extracomment>Systemic sclerosis and myositis &gt; What to ask</extracomment>
        <translation>Oes niwed wedi’i wneud yn barod na allai CAR-T ei drwsio?</translation>
    </message>
    <message>
        <source>Could my heart, lungs, kidneys, liver or past infections rule me out?</source>
        <extracomment>Systemic sclerosis and myositis &gt; What to ask</extracomment>
        <translation>A allai fy nghalon, fy ysgyfaint, fy arennau, fy afu neu heintiau yn y gorffennol olygu na alla i gael CAR-T?</translation>
    </message>
    <message>
        <source>What is the plan if my breathing or swallowing gets worse during treatment?</source>
        <extracomment>Systemic sclerosis and myositis &gt; What to ask</extracomment>
        <translation>Beth yw’r cynllun os bydd fy anadlu neu fy llyncu yn gwaethygu yn ystod y driniaeth?</translation>
    </message>
    <message>
        <source>What are the most serious risks, and how often have they happened?</source>
        <extracomment>Systemic sclerosis and myositis &gt; What to ask</extracomment>
        <translation>Beth yw’r risgiau mwyaf difrifol, a pha mor aml maen nhw wedi digwydd?</translation>
    </message>
    <message>
        <source>What are my other choices, and is a stem cell transplant one of them?</source>
        <extracomment>Systemic sclerosis and myositis &gt; What to ask</extracomment>
        <translation>Beth yw fy newisiadau eraill, ac a yw trawsblaniad bôn-gelloedd yn un ohonyn nhw?</translation>
    </message>
    <message>
        <source>More are on [Questions for your doctor](page:questions).</source>
        <extracomment>Systemic sclerosis and myositis &gt; What to ask</extracomment>
        <translation>Mae mwy ar y dudalen [Cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>Systemic sclerosis and myositis &gt; Support</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>[Scleroderma \&amp; Raynaud’s UK](https://www.sruk.co.uk) helps with systemic sclerosis. [](claim:charity-sruk) [Myositis UK](https://www.myositis.org.uk) helps people with myositis. [](claim:charity-myositis-uk) See [Support organisations](page:support).</source>
        <extracomment>Systemic sclerosis and myositis &gt; Support</extracomment>
        <translation>Mae [Scleroderma \&amp; Raynaud’s UK](https://www.sruk.co.uk) yn helpu gyda sglerosis systemig. [](claim:charity-sruk) Mae [Myositis UK](https://www.myositis.org.uk) yn helpu pobl â myositis. [](claim:charity-myositis-uk) Ewch i’r dudalen [Sefydliadau cymorth](page:support).</translation>
    </message>
</context>
<context>
    <name>terms.md</name>
    <message>
        <source>Words explained</source>
        <extracomment>Words explained</extracomment>
        <translation>Esbonio geiriau</translation>
    </message>
    <message>
        <source>Doctors and trial teams use many long words. This page lists the ones in this guide, from A to Z, and says what they mean.</source>
        <extracomment>Words explained</extracomment>
        <translation>Mae meddygon a thimau treialon yn defnyddio llawer o eiriau hir. Mae’r dudalen hon yn rhestru’r rhai sydd yn y canllaw hwn, yn nhrefn A i Z y geiriau Saesneg, ac yn dweud beth yw eu hystyr.</translation>
    </message>
    <message>
        <source>Alert card</source>
        <extracomment>Alert card</extracomment>
        <translation>Cerdyn rhybudd (alert card)</translation>
    </message>
    <message>
        <source>A small card that says you have had CAR-T and who to call. Carry it always and show it to anyone who treats you.</source>
        <translation>Cerdyn bach sy’n dweud eich bod wedi cael CAR-T a phwy i’w ffonio. Cadwch y cerdyn gyda chi bob amser a’i ddangos i unrhyw un sy’n eich trin.</translation>
    </message>
    <message>
        <source>Antibody</source>
        <extracomment>Antibody</extracomment>
        <translation>Gwrthgorff (antibody)</translation>
    </message>
    <message>
        <source>A protein made by the immune system that sticks to germs to help to clear them. In autoimmune disease, some antibodies stick to your own body by mistake.</source>
        <translation>Protein sy’n cael ei wneud gan y system imiwnedd ac sy’n glynu wrth germau i helpu i’w clirio. Mewn clefyd awto-imiwn, mae rhai gwrthgyrff yn glynu wrth eich corff eich hun drwy gamgymeriad.</translation>
    </message>
    <message>
        <source>Apheresis (leukapheresis)</source>
        <extracomment>Apheresis (leukapheresis)</extracomment>
        <translation>Afferesis neu liwcafferesis (apheresis, leukapheresis)</translation>
    </message>
    <message>
        <source>Taking blood through a machine that keeps some white cells and returns the rest to you.</source>
        <translation>Mynd â gwaed drwy beiriant sy’n cadw rhai celloedd gwyn ac yn rhoi’r gweddill yn ôl i chi.</translation>
    </message>
    <message>
        <source>Autoantibody</source>
        <extracomment>Autoantibody</extracomment>
        <translation>Awtowrthgorff (autoantibody)</translation>
    </message>
    <message>
        <source>An antibody that attacks your own body.</source>
        <translation>Gwrthgorff sy’n ymosod ar eich corff eich hun.</translation>
    </message>
    <message>
        <source>Autoimmune disease</source>
        <extracomment>Autoimmune disease</extracomment>
        <translation>Clefyd awto-imiwn (autoimmune disease)</translation>
    </message>
    <message>
        <source>An illness in which the immune system attacks healthy parts of your body.</source>
        <translation>Salwch lle mae’r system imiwnedd yn ymosod ar rannau iach o’ch corff.</translation>
    </message>
    <message>
        <source>Autologous</source>
        <extracomment>Autologous</extracomment>
        <translation>Awtologaidd (autologous)</translation>
    </message>
    <message>
        <source>Made from your own cells. Cells from another person are called allogeneic, or donor, cells.</source>
        <translation>Wedi’i wneud o’ch celloedd eich hun. Yr enw ar gelloedd gan berson arall yw celloedd alogeneig (allogeneic), neu gelloedd rhoddwr (donor).</translation>
    </message>
    <message>
        <source>B cell</source>
        <extracomment>B cell</extracomment>
        <translation>Cell B (B cell)</translation>
    </message>
    <message>
        <source>A white blood cell that can turn into a cell that makes antibodies.</source>
        <translation>Math o gell wen y gwaed sy’n gallu troi’n gell sy’n gwneud gwrthgyrff.</translation>
    </message>
    <message>
        <source>B-cell aplasia</source>
        <extracomment>B-cell aplasia</extracomment>
        <translation>Aplasia celloedd B (B-cell aplasia)</translation>
    </message>
    <message>
        <source>Having almost no B cells for a time after treatment.</source>
        <translation>Bod bron heb ddim celloedd B am gyfnod ar ôl triniaeth.</translation>
    </message>
    <message>
        <source>BCMA</source>
        <extracomment>BCMA</extracomment>
        <translation>BCMA</translation>
    </message>
    <message>
        <source>A marker on cells that make antibodies. Some CAR-T cells look for it.</source>
        <translation>Marciwr ar gelloedd sy’n gwneud gwrthgyrff. Mae rhai celloedd CAR-T yn chwilio amdano.</translation>
    </message>
    <message>
        <source>Biologic</source>
        <extracomment>Biologic</extracomment>
        <translation>Meddyginiaeth fiolegol (biologic)</translation>
    </message>
    <message>
        <source>A medicine made using living cells, often given by injection or drip, that blocks one part of the immune system.</source>
        <translation>Meddyginiaeth sy’n cael ei gwneud gan ddefnyddio celloedd byw, ac sy’n aml yn cael ei rhoi drwy bigiad neu ddrip. Mae’n rhwystro un rhan o’r system imiwnedd.</translation>
    </message>
    <message>
        <source>Boxed warning</source>
        <extracomment>Boxed warning</extracomment>
        <translation>Rhybudd mewn blwch (boxed warning)</translation>
    </message>
    <message>
        <source>The strongest safety warning that the US regulator puts on a medicine.</source>
        <translation>Y rhybudd diogelwch cryfaf y mae rheoleiddiwr yr Unol Daleithiau yn ei roi ar feddyginiaeth.</translation>
    </message>
    <message>
        <source>CAR (chimeric antigen receptor)</source>
        <extracomment>CAR (chimeric antigen receptor)</extracomment>
        <translation>CAR: derbynnydd antigen cimerig (chimeric antigen receptor)</translation>
    </message>
    <message>
        <source>A lab-made “hook” added to a T cell so that it can find its target.</source>
        <translation>“Bachyn” wedi’i wneud mewn labordy, sy’n cael ei ychwanegu at gell T er mwyn iddi allu dod o hyd i’w tharged.</translation>
    </message>
    <message>
        <source>CAR-T cell</source>
        <extracomment>CAR-T cell</extracomment>
        <translation>Cell CAR-T (CAR-T cell)</translation>
    </message>
    <message>
        <source>A T cell that has been given a CAR.</source>
        <translation>Cell T sydd wedi cael CAR.</translation>
    </message>
    <message>
        <source>Case series</source>
        <extracomment>Case series</extracomment>
        <translation>Cyfres o achosion (case series)</translation>
    </message>
    <message>
        <source>A report on a group of patients who all had the same treatment, with nobody to compare them with.</source>
        <translation>Adroddiad ar grŵp o gleifion a gafodd i gyd yr un driniaeth, heb neb i’w cymharu â nhw.</translation>
    </message>
    <message>
        <source>CD19</source>
        <extracomment>CD19</extracomment>
        <translation>CD19</translation>
    </message>
    <message>
        <source>A marker found on most B cells. Many CAR-T cells look for it.</source>
        <translation>Marciwr sydd i’w gael ar y rhan fwyaf o gelloedd B. Mae llawer o gelloedd CAR-T yn chwilio amdano.</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <extracomment>Clinical trial</extracomment>
        <translation>Treial clinigol (clinical trial)</translation>
    </message>
    <message>
        <source>A research study that tests a treatment in people, under strict rules.</source>
        <translation>Astudiaeth ymchwil sy’n profi triniaeth mewn pobl, o dan reolau llym.</translation>
    </message>
    <message>
        <source>Conditioning (lymphodepletion)</source>
        <extracomment>Conditioning (lymphodepletion)</extracomment>
        <translation>Cyflyru neu lymffoddisbyddu (conditioning, lymphodepletion)</translation>
    </message>
    <message>
        <source>A short course of chemotherapy before CAR-T that makes room for the new cells.</source>
        <translation>Cwrs byr o gemotherapi cyn CAR-T sy’n gwneud lle i’r celloedd newydd.</translation>
    </message>
    <message>
        <source>Control group</source>
        <extracomment>Control group</extracomment>
        <translation>Grŵp rheoli (control group)</translation>
    </message>
    <message>
        <source>People in a trial who get a different treatment, or a dummy one, so that results can be compared fairly.</source>
        <translation>Pobl mewn treial sy’n cael triniaeth wahanol, neu un ffug, er mwyn gallu cymharu’r canlyniadau’n deg.</translation>
    </message>
    <message>
        <source>CRS (cytokine release syndrome)</source>
        <extracomment>CRS (cytokine release syndrome)</extracomment>
        <translation>CRS: syndrom rhyddhau cytocinau (cytokine release syndrome)</translation>
    </message>
    <message>
        <source>A strong reaction when CAR-T cells switch on and the body releases many signals at once. It often starts with fever and can become serious.</source>
        <translation>Adwaith cryf pan fydd celloedd CAR-T yn dechrau gweithio a’r corff yn rhyddhau llawer o signalau ar unwaith. Mae’n aml yn dechrau gyda thwymyn a gall fynd yn ddifrifol.</translation>
    </message>
    <message>
        <source>Cyclophosphamide</source>
        <extracomment>Cyclophosphamide</extracomment>
        <translation>Cyclophosphamide</translation>
    </message>
    <message>
        <source>A chemotherapy medicine often used before CAR-T. It can affect fertility.</source>
        <translation>Meddyginiaeth cemotherapi sy’n cael ei defnyddio’n aml cyn CAR-T. Gall effeithio ar ffrwythlondeb.</translation>
    </message>
    <message>
        <source>Cytopenia</source>
        <extracomment>Cytopenia</extracomment>
        <translation>Cytopenia</translation>
    </message>
    <message>
        <source>Low numbers of one or more kinds of blood cell.</source>
        <translation>Niferoedd isel o un math neu fwy o gelloedd gwaed.</translation>
    </message>
    <message>
        <source>DORIS remission</source>
        <extracomment>DORIS remission</extracomment>
        <translation>Ysbaid DORIS (DORIS remission)</translation>
    </message>
    <message>
        <source>A strict set of tests that doctors use to say that lupus is in remission.</source>
        <translation>Set lem o brofion y mae meddygon yn eu defnyddio i ddweud bod lwpws mewn ysbaid.</translation>
    </message>
    <message>
        <source>Exclusion criteria</source>
        <extracomment>Exclusion criteria</extracomment>
        <translation>Meini prawf eithrio (exclusion criteria)</translation>
    </message>
    <message>
        <source>The reasons why a person cannot join a certain trial.</source>
        <translation>Y rhesymau pam na all person ymuno â threial penodol.</translation>
    </message>
    <message>
        <source>Flare</source>
        <extracomment>Flare</extracomment>
        <translation>Pwl (flare)</translation>
    </message>
    <message>
        <source>A time when your illness gets more active.</source>
        <translation>Cyfnod pan fydd eich salwch yn mynd yn fwy gweithredol.</translation>
    </message>
    <message>
        <source>Fludarabine</source>
        <extracomment>Fludarabine</extracomment>
        <translation>Fludarabine</translation>
    </message>
    <message>
        <source>A chemotherapy medicine often used before CAR-T. It lowers white blood cells.</source>
        <translation>Meddyginiaeth cemotherapi sy’n cael ei defnyddio’n aml cyn CAR-T. Mae’n gostwng nifer celloedd gwyn y gwaed.</translation>
    </message>
    <message>
        <source>Hypogammaglobulinaemia</source>
        <extracomment>Hypogammaglobulinaemia</extracomment>
        <translation>Hypogamaglobwlinaemia (hypogammaglobulinaemia)</translation>
    </message>
    <message>
        <source>Low levels of antibodies in the blood, which makes infections more likely.</source>
        <translation>Lefelau isel o wrthgyrff yn y gwaed, sy’n gwneud heintiau’n fwy tebygol.</translation>
    </message>
    <message>
        <source>ICANS</source>
        <extracomment>ICANS</extracomment>
        <translation>ICANS</translation>
    </message>
    <message>
        <source>A side effect of CAR-T on the brain and nerves. It can cause confusion, trouble speaking, shaking or fits. It can be life-threatening.</source>
        <translation>Un o sgil-effeithiau CAR-T, ar yr ymennydd a’r nerfau. Gall achosi dryswch, trafferth siarad, cryndod neu ffitiau. Gall fygwth bywyd.</translation>
    </message>
    <message>
        <source>Immunoglobulin replacement</source>
        <extracomment>Immunoglobulin replacement</extracomment>
        <translation>Therapi amnewid imiwnoglobwlin (immunoglobulin replacement)</translation>
    </message>
    <message>
        <source>Antibodies from donors, given by drip or injection to people whose own levels are low.</source>
        <translation>Gwrthgyrff gan roddwyr, sy’n cael eu rhoi drwy ddrip neu bigiad i bobl y mae eu lefelau eu hunain yn isel.</translation>
    </message>
    <message>
        <source>Immunosuppressant</source>
        <extracomment>Immunosuppressant</extracomment>
        <translation>Meddyginiaeth atal imiwnedd (immunosuppressant)</translation>
    </message>
    <message>
        <source>A medicine that calms the immune system.</source>
        <translation>Meddyginiaeth sy’n tawelu’r system imiwnedd.</translation>
    </message>
    <message>
        <source>Inclusion criteria</source>
        <extracomment>Inclusion criteria</extracomment>
        <translation>Meini prawf cynnwys (inclusion criteria)</translation>
    </message>
    <message>
        <source>The things that must be true about you before you can join a certain trial.</source>
        <translation>Y pethau y mae’n rhaid iddyn nhw fod yn wir amdanoch chi cyn y gallwch chi ymuno â threial penodol.</translation>
    </message>
    <message>
        <source>Informed consent</source>
        <extracomment>Informed consent</extracomment>
        <translation>Cydsyniad gwybodus (informed consent)</translation>
    </message>
    <message>
        <source>Agreeing to something after it has been explained, including the risks and other choices. You can change your mind.</source>
        <translation>Cytuno i rywbeth ar ôl iddo gael ei esbonio, gan gynnwys y risgiau a’r dewisiadau eraill. Gallwch newid eich meddwl.</translation>
    </message>
    <message>
        <source>Infusion</source>
        <extracomment>Infusion</extracomment>
        <translation>Trwythiad (infusion)</translation>
    </message>
    <message>
        <source>Giving a fluid, medicine or cells slowly into a vein through a drip.</source>
        <translation>Rhoi hylif, meddyginiaeth neu gelloedd yn araf i wythïen drwy ddrip.</translation>
    </message>
    <message>
        <source>Irradiated blood</source>
        <extracomment>Irradiated blood</extracomment>
        <translation>Gwaed wedi’i arbelydru (irradiated blood)</translation>
    </message>
    <message>
        <source>Donated blood that has been treated so that white cells in it cannot harm you.</source>
        <translation>Gwaed gan roddwr sydd wedi’i drin fel nad yw’r celloedd gwyn ynddo’n gallu eich niweidio.</translation>
    </message>
    <message>
        <source>LICATS</source>
        <extracomment>LICATS</extracomment>
        <translation>LICATS</translation>
    </message>
    <message>
        <source>A short flare after CAR-T in parts of the body that your illness has already affected. It usually settles by itself, but some people need more hospital care. Tell your team.</source>
        <translation>Pwl byr ar ôl CAR-T mewn rhannau o’r corff y mae eich salwch eisoes wedi effeithio arnyn nhw. Mae fel arfer yn setlo ar ei ben ei hun, ond mae angen mwy o ofal ysbyty ar rai pobl. Dywedwch wrth eich tîm.</translation>
    </message>
    <message>
        <source>Live vaccine</source>
        <extracomment>Live vaccine</extracomment>
        <translation>Brechlyn byw (live vaccine)</translation>
    </message>
    <message>
        <source>A vaccine with a weakened living germ, such as MMR. It can be unsafe when your immune system is weak.</source>
        <translation>Brechlyn sy’n cynnwys germ byw wedi’i wanhau, fel MMR. Gall fod yn anniogel pan fydd eich system imiwnedd yn wan.</translation>
    </message>
    <message>
        <source>Low disease activity</source>
        <extracomment>Low disease activity</extracomment>
        <translation>Gweithgarwch clefyd isel (low disease activity)</translation>
    </message>
    <message>
        <source>The illness is much calmer, but has not fully gone quiet. It is not the same as remission.</source>
        <translation>Mae’r salwch yn dawelach o lawer, ond heb dawelu’n llwyr. Dydy hyn ddim yr un peth ag ysbaid.</translation>
    </message>
    <message>
        <source>MHRA</source>
        <extracomment>MHRA</extracomment>
        <translation>MHRA</translation>
    </message>
    <message>
        <source>The UK body that checks that medicines and trials are safe enough.</source>
        <translation>Y corff yn y DU sy’n gwirio bod meddyginiaethau a threialon yn ddigon diogel.</translation>
    </message>
    <message>
        <source>Neutropenia</source>
        <extracomment>Neutropenia</extracomment>
        <translation>Niwtropenia (neutropenia)</translation>
    </message>
    <message>
        <source>Too few neutrophils, the white cells that fight many infections.</source>
        <translation>Rhy ychydig o niwtroffiliau, y celloedd gwyn sy’n ymladd llawer o heintiau.</translation>
    </message>
    <message>
        <source>Phase 1, 2 and 3</source>
        <extracomment>Phase 1, 2 and 3</extracomment>
        <translation>Cam (phase) 1, 2 a 3</translation>
    </message>
    <message>
        <source>Stages of testing. Phase 1 mainly looks at safety in a few people. Phase 2 looks for signs that it works. Phase 3 tests it in more people, often against another treatment.</source>
        <translation>Camau profi. Mae cam 1 yn edrych yn bennaf ar ddiogelwch mewn ychydig o bobl. Mae cam 2 yn chwilio am arwyddion bod y driniaeth yn gweithio. Mae cam 3 yn ei phrofi mewn mwy o bobl, yn aml yn erbyn triniaeth arall.</translation>
    </message>
    <message>
        <source>Placebo</source>
        <extracomment>Placebo</extracomment>
        <translation>Plasebo (placebo)</translation>
    </message>
    <message>
        <source>A dummy treatment that looks the same as the real one.</source>
        <translation>Triniaeth ffug sy’n edrych yr un fath â’r un go iawn.</translation>
    </message>
    <message>
        <source>Plasma cell</source>
        <extracomment>Plasma cell</extracomment>
        <translation>Cell blasma (plasma cell)</translation>
    </message>
    <message>
        <source>A cell that grows from a B cell and makes lots of antibodies. Some do not carry CD19.</source>
        <translation>Cell sy’n tyfu o gell B ac sy’n gwneud llawer o wrthgyrff. Dydy rhai ddim yn cario CD19.</translation>
    </message>
    <message>
        <source>Randomised</source>
        <extracomment>Randomised</extracomment>
        <translation>Ar hap (randomised)</translation>
    </message>
    <message>
        <source>Chosen by chance, like tossing a coin, so that groups in a trial are fair.</source>
        <translation>Wedi’u dewis drwy siawns, fel taflu darn arian, fel bod y grwpiau mewn treial yn deg.</translation>
    </message>
    <message>
        <source>Refractory</source>
        <extracomment>Refractory</extracomment>
        <translation>Anhydrin (refractory)</translation>
    </message>
    <message>
        <source>Not getting better enough with the usual treatments.</source>
        <translation>Ddim yn gwella digon gyda’r triniaethau arferol.</translation>
    </message>
    <message>
        <source>Relapse</source>
        <extracomment>Relapse</extracomment>
        <translation>Ailwaelu (relapse)</translation>
    </message>
    <message>
        <source>The illness coming back after it had gone quiet.</source>
        <translation>Y salwch yn dod yn ôl ar ôl iddo dawelu.</translation>
    </message>
    <message>
        <source>Remission</source>
        <extracomment>Remission</extracomment>
        <translation>Ysbaid (remission)</translation>
    </message>
    <message>
        <source>No, or almost no, signs of the illness. It may or may not last.</source>
        <translation>Dim arwyddion o’r salwch, neu bron dim. Efallai y bydd yn para, efallai na fydd.</translation>
    </message>
    <message>
        <source>Secondary cancer</source>
        <extracomment>Secondary cancer</extracomment>
        <translation>Canser eilaidd (secondary cancer)</translation>
    </message>
    <message>
        <source>A new, different cancer that starts after a treatment.</source>
        <translation>Canser newydd, gwahanol sy’n dechrau ar ôl triniaeth.</translation>
    </message>
    <message>
        <source>T cell</source>
        <extracomment>T cell</extracomment>
        <translation>Cell T (T cell)</translation>
    </message>
    <message>
        <source>A white blood cell that can destroy other cells and helps to run the immune system.</source>
        <translation>Math o gell wen y gwaed sy’n gallu dinistrio celloedd eraill ac sy’n helpu i reoli’r system imiwnedd.</translation>
    </message>
    <message>
        <source>Tocilizumab</source>
        <extracomment>Tocilizumab</extracomment>
        <translation>Tocilizumab</translation>
    </message>
    <message>
        <source>A medicine that blocks one of the body’s alarm signals. It is used to treat CRS.</source>
        <translation>Meddyginiaeth sy’n rhwystro un o signalau larwm y corff. Mae’n cael ei defnyddio i drin CRS.</translation>
    </message>
    <message>
        <source>Yellow Card</source>
        <extracomment>Yellow Card</extracomment>
        <translation>Cerdyn Melyn (Yellow Card)</translation>
    </message>
    <message>
        <source>The UK scheme where anyone can report a side effect of a medicine.</source>
        <translation>Y cynllun yn y DU lle gall unrhyw un roi gwybod am sgil-effaith meddyginiaeth.</translation>
    </message>
</context>
<context>
    <name>ui::AskScreen</name>
    <message>
        <source>Are you still here?</source>
        <translation>Ydych chi’n dal yma?</translation>
    </message>
    <message>
        <source>Have you finished?</source>
        <translation>Ydych chi wedi gorffen?</translation>
    </message>
    <message>
        <source>This screen will clear itself so that the next person cannot see what you did.</source>
        <translation>Bydd y sgrin hon yn clirio ei hun fel na all y person nesaf weld beth wnaethoch chi.</translation>
    </message>
    <message>
        <source>Your answers and your list are then cleared. They cannot be brought back.</source>
        <translation>Bydd eich atebion a’ch rhestr wedyn yn cael eu clirio. Does dim modd dod â nhw’n ôl.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Rydw i’n dal yma</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Na, mynd yn ôl</translation>
    </message>
    <message>
        <source>Yes, finish and clear</source>
        <translation>Ydw, gorffen a chlirio</translation>
    </message>
</context>
<context>
    <name>ui::AttractScreen</name>
    <message>
        <source>CAR-T Guide</source>
        <translation>Canllaw CAR-T</translation>
    </message>
    <message>
        <source>For people in the UK with a severe autoimmune disease, and the people who look after them.</source>
        <translation>I bobl yn y DU sydd â chlefyd awto-imiwn difrifol iawn, a’r bobl sy’n gofalu amdanyn nhw.</translation>
    </message>
    <message>
        <source>The guide cannot be read on this screen now.</source>
        <translation>Does dim modd darllen y canllaw ar y sgrin hon ar hyn o bryd.</translation>
    </message>
    <message>
        <source>Touch the button to begin</source>
        <translation>Cyffyrddwch â’r botwm i ddechrau</translation>
    </message>
    <message>
        <source>Touch your language to begin</source>
        <translation>Cyffyrddwch â’ch iaith i ddechrau</translation>
    </message>
    <message>
        <source>To talk to someone, go to %1.</source>
        <translation>I siarad â rhywun, ewch i %1.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Nothing you do here is kept.</source>
        <translation>Does dim byd rydych chi’n ei wneud yma yn cael ei gadw.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cael help nawr</translation>
    </message>
</context>
<context>
    <name>ui::Bar</name>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chwilio ar y dudalen hon</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint testun</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Look: colours and reading</source>
        <translation>Golwg: lliwiau a darllen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cael help nawr</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The tool that offers other languages. Whoever cannot read this one finds it by its picture.</extracomment>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanel</name>
    <message>
        <source>Check your answers</source>
        <translation>Gwiriwch eich atebion</translation>
    </message>
    <message>
        <source>You can change any of them. Then see what to ask your specialist.</source>
        <translation>Gallwch newid unrhyw un ohonyn nhw. Yna gallwch weld beth i’w ofyn i’ch arbenigwr.</translation>
    </message>
    <message>
        <source>See what to ask</source>
        <translation>Gweld beth i’w ofyn</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Newid: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckedLine</name>
    <message>
        <source>This may be out of date: check first.</source>
        <translation>Efallai fod hyn wedi dyddio: gwiriwch yn gyntaf.</translation>
    </message>
    <message>
        <source>Checked %1. May be closed: check first.</source>
        <translation>Gwiriwyd %1. Efallai ei fod wedi cau: gwiriwch yn gyntaf.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Gwiriwyd %1.</translation>
    </message>
    <message>
        <source>Why do you say this?</source>
        <translation>Pam rydych chi’n dweud hyn?</translation>
    </message>
    <message>
        <source>Why do you say this? %1</source>
        <translation>Pam rydych chi’n dweud hyn? %1</translation>
    </message>
</context>
<context>
    <name>ui::ContentsModel</name>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n pages)</source>
        <translation>
            <numerusform>%1 (%n o dudalennau)</numerusform>
            <numerusform>%1 (%n dudalen)</numerusform>
            <numerusform>%1 (%n o dudalennau)</numerusform>
            <numerusform>%1 (%n o dudalennau)</numerusform>
            <numerusform>%1 (%n o dudalennau)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Countdown</name>
    <message>
        <source>seconds</source>
        <translation>eiliad</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 eiliad</translation>
    </message>
</context>
<context>
    <name>ui::Cover</name>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>CAR-T Guide</source>
        <translation>Canllaw CAR-T</translation>
    </message>
    <message>
        <source>For people in the UK with a severe autoimmune disease, and the people who look after them.</source>
        <translation>I bobl yn y DU sydd â chlefyd awto-imiwn difrifol iawn, a’r bobl sy’n gofalu amdanyn nhw.</translation>
    </message>
</context>
<context>
    <name>ui::FindStrip</name>
    <message>
        <source>Find on this page</source>
        <translation>Chwilio ar y dudalen hon</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>Cau’r chwilio</translation>
    </message>
    <message>
        <source>Not found on this page. Other pages may have it: try Contents.</source>
        <translation>Heb ei ganfod ar y dudalen hon. Efallai ei fod ar dudalennau eraill: rhowch gynnig ar y Cynnwys.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>ui::FootBar</name>
    <message>
        <source>Finish, or get help</source>
        <translation>Gorffen, neu gael help</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>Gorffen a chlirio</translation>
    </message>
    <message>
        <source>Clears all that you did here, for the next person.</source>
        <translation>Mae’n clirio popeth wnaethoch chi yma, ar gyfer y person nesaf.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cael help nawr</translation>
    </message>
    <message>
        <source>Nothing you do here is kept.</source>
        <translation>Does dim byd rydych chi’n ei wneud yma yn cael ei gadw.</translation>
    </message>
    <message>
        <source>To talk to someone, go to %1.</source>
        <translation>I siarad â rhywun, ewch i %1.</translation>
    </message>
</context>
<context>
    <name>ui::HelpScreen</name>
    <message>
        <source>Back to where you were</source>
        <translation>Yn ôl i’r lle roeddech chi</translation>
    </message>
</context>
<context>
    <name>ui::HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Deall</translation>
    </message>
    <message>
        <source>What CAR-T is, the four steps, and what the studies found.</source>
        <translation>Beth yw CAR-T, y pedwar cam, a beth welwyd yn yr astudiaethau.</translation>
    </message>
    <message>
        <source>Is it for me?</source>
        <translation>A yw hyn i mi?</translation>
    </message>
    <message>
        <source>What trials often ask for. Get ready to ask your specialist.</source>
        <translation>Beth mae treialon yn gofyn amdano’n aml. Paratowch i ofyn i’ch arbenigwr.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Beth i’w ddisgwyl</translation>
    </message>
    <message>
        <source>Week by week, side effects, and when to get help fast.</source>
        <translation>O wythnos i wythnos, sgil-effeithiau, a phryd i gael help ar frys.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Beth i’w wneud nesaf</translation>
    </message>
    <message>
        <source>Questions for your doctor, other choices, and support.</source>
        <translation>Cwestiynau i’ch meddyg, dewisiadau eraill, a chymorth.</translation>
    </message>
    <message>
        <source>In the UK, CAR-T for autoimmune disease is research. This guide gives information. It does not decide.</source>
        <translation>Yn y DU, ymchwil yw CAR-T ar gyfer clefydau awto-imiwn. Mae’r canllaw hwn yn rhoi gwybodaeth. Dydy’r canllaw ddim yn penderfynu.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Nothing is kept unless you ask.</source>
        <translation>Does dim byd yn gadael y cyfrifiadur hwn. Does dim byd yn cael ei gadw oni bai eich bod chi’n gofyn.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Heb ei adolygu gan glinigydd eto.</translation>
    </message>
    <message>
        <source>Reviewed by %1.</source>
        <translation>Adolygwyd gan %1.</translation>
    </message>
    <message>
        <source>Facts checked %1. %2</source>
        <extracomment>%1 is a month and a year, %2 a sentence about review</extracomment>
        <translation>Gwiriwyd y ffeithiau: %1. %2</translation>
    </message>
</context>
<context>
    <name>ui::KioskWindow</name>
    <message>
        <source>The engine can start no page any more. The guide ends, to be started anew.</source>
        <translation>Dydy’r peiriant ddim yn gallu dechrau unrhyw dudalen mwyach. Mae’r canllaw yn dod i ben, i gael ei ddechrau eto.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageStrip</name>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>The language of this guide</source>
        <translation>Iaith y canllaw hwn</translation>
    </message>
    <message>
        <source>Show English under each paragraph</source>
        <translation>Dangos y Saesneg o dan bob paragraff</translation>
    </message>
    <message>
        <source>The words of “%1” could not be read. Ask whoever installed the guide to install it again.</source>
        <translation>Doedd dim modd darllen geiriau “%1”. Gofynnwch i bwy bynnag a osododd y canllaw ei osod eto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the languages</source>
        <translation>Cau’r ieithoedd</translation>
    </message>
</context>
<context>
    <name>ui::LeavePanel</name>
    <message>
        <source>Your list is not kept</source>
        <translation>Dydy eich rhestr ddim wedi’i chadw</translation>
    </message>
    <message>
        <source>There is 1 question on your list.</source>
        <translation>Mae 1 cwestiwn ar eich rhestr.</translation>
    </message>
    <message>
        <source>There are %1 questions on your list.</source>
        <translation>Mae %1 o gwestiynau ar eich rhestr.</translation>
    </message>
    <message>
        <source>You have filled in some of your sheet.</source>
        <translation>Rydych chi wedi llenwi rhan o’ch taflen.</translation>
    </message>
    <message>
        <source>When the guide closes, it is forgotten.</source>
        <translation>Pan fydd y canllaw’n cau, bydd yn cael ei hanghofio.</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>Ei chadw ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Ei hargraffu</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Ei chadw fel ffeil</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>Cau a’i hanghofio</translation>
    </message>
    <message>
        <source>Go back to my list</source>
        <translation>Mynd yn ôl i fy rhestr</translation>
    </message>
</context>
<context>
    <name>ui::ListEditor</name>
    <message>
        <source>Added to my list: “%1”</source>
        <translation>Ychwanegwyd at fy rhestr: “%1”</translation>
    </message>
    <message>
        <source>Changed to: “%1”</source>
        <translation>Newidiwyd i: “%1”</translation>
    </message>
    <message>
        <source>Taken off my list: “%1”</source>
        <translation>Tynnwyd oddi ar fy rhestr: “%1”</translation>
    </message>
</context>
<context>
    <name>ui::ListRow</name>
    <message>
        <source>My question</source>
        <translation>Fy nghwestiwn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a button does, and the question it does it to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>ui::LookScreen</name>
    <message>
        <source>Your choices could not be kept on this computer. They hold until you close the guide.</source>
        <translation>Doedd dim modd cadw eich dewisiadau ar y cyfrifiadur hwn. Byddan nhw’n para nes i chi gau’r canllaw.</translation>
    </message>
    <message>
        <source>What was kept could not be removed from this computer. The guide will try again when you close it.</source>
        <translation>Doedd dim modd tynnu’r hyn a gadwyd oddi ar y cyfrifiadur hwn. Bydd y canllaw’n ceisio eto pan fyddwch chi’n ei gau.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Changes show at once. They are kept on this computer only if you ask.</source>
        <translation>Mae newidiadau’n ymddangos ar unwaith. Dim ond os ydych chi’n gofyn y byddan nhw’n cael eu cadw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint testun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size %1%</source>
        <translation>Maint testun %1%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Hufen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Lliwiau: %1</translation>
    </message>
    <message>
        <source>Start from this computer’s settings</source>
        <translation>Dechrau o osodiadau’r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>More space between lines and letters</source>
        <translation>Mwy o le rhwng llinellau a llythrennau</translation>
    </message>
    <message>
        <source>Explain words in the margin</source>
        <translation>Esbonio geiriau ar ymyl y dudalen</translation>
    </message>
    <message>
        <source>Keep these choices on this computer</source>
        <translation>Cadw’r dewisiadau hyn ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>This also keeps the size of the window and the page you are reading.</source>
        <translation>Mae hyn hefyd yn cadw maint y ffenestr a’r dudalen rydych chi’n ei darllen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Rhoi popeth yn ôl</translation>
    </message>
    <message>
        <source>Changes show at once. They go back when you finish.</source>
        <translation>Mae newidiadau’n ymddangos ar unwaith. Maen nhw’n mynd yn ôl pan fyddwch chi’n gorffen.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>CAR-T Guide</source>
        <translation>Canllaw CAR-T</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="vanished">Golwg</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="vanished">Cael help nawr</translation>
    </message>
    <message>
        <source>My question sheet</source>
        <translation type="vanished">Fy nhaflen gwestiynau</translation>
    </message>
    <message>
        <source>%1 - CAR-T Guide</source>
        <translation>%1 - Canllaw CAR-T</translation>
    </message>
    <message>
        <source>There is no page called “%1” in this guide. Choose a page from the contents.</source>
        <translation>Does dim tudalen o’r enw “%1” yn y canllaw hwn. Dewiswch dudalen o’r cynnwys.</translation>
    </message>
    <message>
        <source>The date on this computer looks wrong (it says %1). So the guide cannot tell whether its facts are out of date.</source>
        <translation>Mae’r dyddiad ar y cyfrifiadur hwn yn edrych yn anghywir (mae’n dweud %1). Felly dydy’r canllaw ddim yn gallu dweud a yw ei ffeithiau wedi dyddio.</translation>
    </message>
</context>
<context>
    <name>ui::MyListPanel</name>
    <message>
        <source>My list</source>
        <translation>Fy rhestr</translation>
    </message>
    <message>
        <source>My questions, in the order they are printed</source>
        <translation>Fy nghwestiynau, yn y drefn y maen nhw’n cael eu hargraffu</translation>
    </message>
    <message>
        <source>You have not chosen any questions yet. Your sheet then has these six, which ask about the good, the harm, and doing nothing. Choose your own from the topics, or write one below.</source>
        <translation>Dydych chi ddim wedi dewis unrhyw gwestiynau eto. Felly ar eich taflen mae’r chwe chwestiwn hyn, sy’n holi am y lles, y niwed, a gwneud dim. Dewiswch eich rhai eich hun o’r pynciau, neu ysgrifennwch un isod.</translation>
    </message>
    <message>
        <source>Keep my list on this computer</source>
        <translation>Cadw fy rhestr ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Anybody who uses this computer under the same name can then open it. Without the tick it is forgotten when you close the guide.</source>
        <translation>Yna gall unrhyw un sy’n defnyddio’r cyfrifiadur hwn o dan yr un enw ei hagor. Heb y tic, bydd yn cael ei hanghofio pan fyddwch chi’n cau’r canllaw.</translation>
    </message>
    <message>
        <source>Save list as…</source>
        <translation>Cadw’r rhestr fel…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Agor rhestr…</translation>
    </message>
    <message>
        <source>Forget my list</source>
        <translation>Anghofio fy rhestr</translation>
    </message>
    <message>
        <source>Empties your list, and removes every copy that is kept on this computer.</source>
        <translation>Mae hyn yn gwagio eich rhestr, ac yn tynnu pob copi sydd wedi’i gadw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>You have not chosen any questions yet. Your sheet then has these six, which ask about the good, the harm, and doing nothing. Choose others from the topics.</source>
        <translation>Dydych chi ddim wedi dewis cwestiynau eto. Felly mae’r chwech hyn ar eich taflen. Maen nhw’n holi am y lles, y niwed, a gwneud dim. Dewiswch rai eraill o’r pynciau.</translation>
    </message>
</context>
<context>
    <name>ui::NeedsPanel</name>
    <message>
        <source>My needs</source>
        <translation>Fy anghenion</translation>
    </message>
    <message>
        <source>Tick what you need for the visit. It stands at the top of your sheet.</source>
        <translation>Ticiwch yr hyn sydd ei angen arnoch chi ar gyfer yr ymweliad. Mae’n ymddangos ar frig eich taflen.</translation>
    </message>
    <message>
        <source>Your sheet is then printed in larger letters too.</source>
        <translation>Yna bydd eich taflen yn cael ei hargraffu mewn llythrennau mwy hefyd.</translation>
    </message>
    <message>
        <source>An interpreter for which language?</source>
        <translation>Cyfieithydd ar y pryd ar gyfer pa iaith?</translation>
    </message>
    <message>
        <source>Something else I need</source>
        <translation>Rhywbeth arall sydd ei angen arna i</translation>
    </message>
</context>
<context>
    <name>ui::NoticeStrip</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Opening in your browser.</source>
        <translation>Yn agor yn eich porwr.</translation>
    </message>
    <message>
        <source>No web browser could be opened. You can copy the address instead.</source>
        <translation>Doedd dim modd agor porwr gwe. Gallwch gopïo’r cyfeiriad yn lle hynny.</translation>
    </message>
    <message>
        <source>This address is outside the guide. To open it, your computer needs the internet. It will be opened by your web browser, not by this guide.</source>
        <translation>Mae’r cyfeiriad hwn y tu allan i’r canllaw. I’w agor, mae angen y rhyngrwyd ar eich cyfrifiadur. Eich porwr gwe fydd yn ei agor, nid y canllaw hwn.</translation>
    </message>
    <message>
        <source>The address is copied</source>
        <translation>Mae’r cyfeiriad wedi’i gopïo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copïo’r cyfeiriad</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>Agor yn eich porwr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
    <message>
        <source>This address is outside the guide. To open it, point the camera of your phone at the code, or write the address down. Your phone needs the internet for it.</source>
        <translation>Mae’r cyfeiriad hwn y tu allan i’r canllaw. I’w agor, pwyntiwch gamera eich ffôn at y cod, neu gwnewch nodyn o’r cyfeiriad. Mae angen y rhyngrwyd ar eich ffôn i wneud hyn.</translation>
    </message>
    <message>
        <source>QR code of this address</source>
        <translation>Cod QR y cyfeiriad hwn</translation>
    </message>
</context>
<context>
    <name>ui::OwnWords</name>
    <message>
        <source>In my own words</source>
        <translation>Yn fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>Write a question of your own</source>
        <translation>Ysgrifennwch eich cwestiwn eich hun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add my question</source>
        <translation>Ychwanegu fy nghwestiwn</translation>
    </message>
</context>
<context>
    <name>ui::PhonePanel</name>
    <message>
        <source>To my phone</source>
        <translation>I fy ffôn</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. The phone then shows your questions as text. Nothing goes over the internet.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod. Yna bydd y ffôn yn dangos eich cwestiynau fel testun. Does dim byd yn mynd dros y rhyngrwyd.</translation>
    </message>
    <message>
        <source>There are %1 codes: take them one after the other.</source>
        <translation>Mae %1 o godau: sganiwch nhw un ar ôl y llall.</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Cod %1 o %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Cod blaenorol</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Cod nesaf</translation>
    </message>
    <message>
        <source>Back to my questions</source>
        <translation>Yn ôl i fy nghwestiynau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>QR code %1 of %2. It holds the text beside it.</source>
        <translation>Cod QR %1 o %2. Mae’n cynnwys y testun wrth ei ymyl.</translation>
    </message>
</context>
<context>
    <name>ui::PinPad</name>
    <message>
        <source>%1 digits typed</source>
        <translation>Digidau wedi’u teipio: %1</translation>
    </message>
    <message>
        <source>Three wrong PINs. Wait %1 seconds.</source>
        <translation>Tri PIN anghywir. Arhoswch %1 eiliad.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Nid dyna’r PIN.</translation>
    </message>
    <message>
        <source>Type the PIN, then OK.</source>
        <translation>Teipiwch y PIN, wedyn Iawn.</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>I staff</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Yn ôl i’r canllaw</translation>
    </message>
</context>
<context>
    <name>ui::PlaceCard</name>
    <message>
        <source>Your place</source>
        <translation>Eich lle</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Parhau i ddarllen</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Your sheet</source>
        <translation>Eich taflen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>A picture of your sheet as it prints. %1</source>
        <translation>Llun o’ch taflen fel y bydd yn cael ei hargraffu. %1</translation>
    </message>
    <message>
        <source>You have not chosen any questions yet: these six print.</source>
        <translation>Dydych chi ddim wedi dewis unrhyw gwestiynau eto: y chwech hyn fydd yn cael eu hargraffu.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Argraffu fy nhaflen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save my sheet as a PDF file</source>
        <translation>Cadw fy nhaflen fel ffeil PDF</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Take my questions to my phone</source>
        <translation>Mynd â fy nghwestiynau i fy ffôn</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
</context>
<context>
    <name>ui::PrintStrip</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Chafodd dim byd ei argraffu.</translation>
    </message>
    <message>
        <source>The pages cannot be made on this computer, because a part of the guide is missing. Ask whoever installed the guide to install it again.</source>
        <translation>Does dim modd gwneud y tudalennau ar y cyfrifiadur hwn, am fod rhan o’r canllaw ar goll. Gofynnwch i bwy bynnag a osododd y canllaw ei osod eto.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Wedi stopio. Chafodd dim byd ei argraffu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Wedi stopio. Chafodd dim byd ei gadw.</translation>
    </message>
    <message>
        <source>CAR-T Guide: %1</source>
        <translation>Canllaw CAR-T: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages could not be saved as %1: %2. Choose another place.</source>
        <translation>Doedd dim modd cadw’r tudalennau fel %1: %2. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>“%1” is saved as %2</source>
        <translation>Cadwyd “%1” fel %2</translation>
    </message>
    <message>
        <source>Getting “%1” ready…</source>
        <translation>Wrthi’n paratoi “%1”…</translation>
    </message>
    <message>
        <source>Getting the whole guide ready. This can take a minute. You can read on.</source>
        <translation>Wrthi’n paratoi’r canllaw cyfan. Gall hyn gymryd munud. Gallwch barhau i ddarllen.</translation>
    </message>
    <message>
        <source>Getting the whole guide ready: %1% done. This can take a minute. You can read on.</source>
        <translation>Wrthi’n paratoi’r canllaw cyfan: %1% wedi’i wneud. Gall hyn gymryd munud. Gallwch barhau i ddarllen.</translation>
    </message>
    <message>
        <source>The whole guide is ready. It is %1 pages of paper. Print all of them? In the next step you can also choose only some.</source>
        <translation>Mae’r canllaw cyfan yn barod. Mae %1 o dudalennau papur ynddo. Argraffu pob un? Yn y cam nesaf gallwch hefyd ddewis rhai yn unig.</translation>
    </message>
    <message>
        <source>The whole guide is about %1 pages of paper.</source>
        <translation>Mae tua %1 o dudalennau papur yn y canllaw cyfan.</translation>
    </message>
    <message>
        <source>You are reading “%1”. The whole guide is about %2 pages of paper.</source>
        <translation>Rydych chi’n darllen “%1”. Mae tua %2 o dudalennau papur yn y canllaw cyfan.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Argraffu’r dudalen hon</translation>
    </message>
    <message>
        <source>Save this page as PDF</source>
        <translation>Cadw’r dudalen hon fel PDF</translation>
    </message>
    <message>
        <source>Print the whole guide</source>
        <translation>Argraffu’r canllaw cyfan</translation>
    </message>
    <message>
        <source>Save the whole guide as PDF</source>
        <translation>Cadw’r canllaw cyfan fel PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Print %1 pages</source>
        <translation>Argraffu %1 o dudalennau</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Cadw fel PDF yn lle hynny</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Peidio ag argraffu</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stopio argraffu</translation>
    </message>
    <message>
        <source>Open a page first: then you can print it here.</source>
        <translation>Agorwch dudalen yn gyntaf: wedyn gallwch ei hargraffu yma.</translation>
    </message>
    <message>
        <source>You are reading “%1”.</source>
        <translation>Rydych chi’n darllen “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::Printing</name>
    <message>
        <source>The printer “%1” is paused. Your pages wait. They are printed when somebody starts it again.</source>
        <translation>Mae’r argraffydd “%1” wedi’i oedi. Mae eich tudalennau’n aros. Byddan nhw’n cael eu hargraffu pan fydd rhywun yn ei gychwyn eto.</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Check that it is switched on and connected. Your pages wait.</source>
        <translation>Dydy’r argraffydd “%1” ddim yn ateb. Gwiriwch ei fod wedi’i droi ymlaen a’i gysylltu. Mae eich tudalennau’n aros.</translation>
    </message>
    <message>
        <source>The printer “%1” has no paper. Put some in and printing goes on.</source>
        <translation>Does dim papur yn yr argraffydd “%1”. Rhowch bapur ynddo a bydd yr argraffu’n mynd ymlaen.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer “%1”. Clear it and printing goes on.</source>
        <translation>Mae papur yn sownd yn yr argraffydd “%1”. Cliriwch y papur a bydd yr argraffu’n mynd ymlaen.</translation>
    </message>
    <message>
        <source>A cover of the printer “%1” is open. Close it and printing goes on.</source>
        <translation>Mae un o gloriau’r argraffydd “%1” ar agor. Caewch y clawr a bydd yr argraffu’n mynd ymlaen.</translation>
    </message>
    <message>
        <source>The printer “%1” has no ink or toner. Your pages wait.</source>
        <translation>Does dim inc na thoner yn yr argraffydd “%1”. Mae eich tudalennau’n aros.</translation>
    </message>
    <message>
        <source>The pages are held back at the printer “%1”. They are printed when somebody lets them go.</source>
        <translation>Mae’r tudalennau’n cael eu dal yn ôl wrth yr argraffydd “%1”. Byddan nhw’n cael eu hargraffu pan fydd rhywun yn eu rhyddhau.</translation>
    </message>
    <message>
        <source>“%1” is still printing. If nothing comes out, check that it is switched on and connected.</source>
        <translation>Mae “%1” yn dal i argraffu. Os nad oes dim byd yn dod allan, gwiriwch ei fod wedi’i droi ymlaen a’i gysylltu.</translation>
    </message>
    <message>
        <source>The printer “%1” needs attention. Look at the printer. Your pages wait.</source>
        <translation>Mae angen sylw ar yr argraffydd “%1”. Edrychwch ar yr argraffydd. Mae eich tudalennau’n aros.</translation>
    </message>
    <message>
        <source>The printer “%1” does not take any printing at the moment. Choose another printer, or save the pages as a PDF.</source>
        <translation>Dydy’r argraffydd “%1” ddim yn derbyn unrhyw waith argraffu ar hyn o bryd. Dewiswch argraffydd arall, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>The printer “%1” asks for a password, or does not let you print. Choose another printer, or save the pages as a PDF.</source>
        <translation>Mae’r argraffydd “%1” yn gofyn am gyfrinair, neu ddim yn gadael i chi argraffu. Dewiswch argraffydd arall, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>The printer “%1” would not take the pages. Choose another printer, or save the pages as a PDF.</source>
        <translation>Gwrthododd yr argraffydd “%1” dderbyn y tudalennau. Dewiswch argraffydd arall, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>Sending the pages to “%1”…</source>
        <translation>Wrthi’n anfon y tudalennau i “%1”…</translation>
    </message>
    <message>
        <source>The pages are with “%1” and wait for their turn.</source>
        <translation>Mae’r tudalennau gyda “%1” ac yn aros eu tro.</translation>
    </message>
    <message>
        <source>“%1” is printing.</source>
        <translation>Mae “%1” yn argraffu.</translation>
    </message>
    <message>
        <source>Printed on “%1”.</source>
        <translation>Argraffwyd ar “%1”.</translation>
    </message>
    <message>
        <source>No printer was found. Check that a printer is set up on this computer, or save the pages as a PDF.</source>
        <translation>Doedd dim modd dod o hyd i argraffydd. Gwiriwch fod argraffydd wedi’i osod ar y cyfrifiadur hwn, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more. Choose another printer, or save the pages as a PDF.</source>
        <translation>Dydy’r argraffydd “%1” ddim yno mwyach. Dewiswch argraffydd arall, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>The printer “%1” could not print all of the pages. Look at what came out, then print again, or save the pages as a PDF.</source>
        <translation>Methodd yr argraffydd “%1” ag argraffu pob un o’r tudalennau. Edrychwch ar yr hyn a ddaeth allan, yna argraffwch eto, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>Nothing more was heard of the pages sent to “%1”. Look at the printer. If nothing came out, print again, or save the pages as a PDF.</source>
        <translation>Does dim mwy wedi’i glywed am y tudalennau a anfonwyd i “%1”. Edrychwch ar yr argraffydd. Os na ddaeth dim byd allan, argraffwch eto, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped. A page that had begun may still come out.</source>
        <translation>Cafodd yr argraffu ei stopio. Efallai y bydd tudalen a oedd wedi dechrau yn dal i ddod allan.</translation>
    </message>
    <message>
        <source>Printing was stopped at the printer “%1”. Print again, or save the pages as a PDF.</source>
        <translation>Cafodd yr argraffu ei stopio wrth yr argraffydd “%1”. Argraffwch eto, neu cadwch y tudalennau fel PDF.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell somebody who works here. Your pages wait.</source>
        <translation>Mae angen help ar yr argraffydd. Dywedwch wrth rywun sy’n gweithio yma. Mae eich tudalennau’n aros.</translation>
    </message>
    <message>
        <source>Nothing was printed. The printer does not take any pages now. Please tell somebody who works here.</source>
        <translation>Chafodd dim byd ei argraffu. Dydy’r argraffydd ddim yn derbyn tudalennau ar hyn o bryd. Dywedwch wrth rywun sy’n gweithio yma.</translation>
    </message>
    <message>
        <source>Not all of the pages may have been printed. Please tell somebody who works here.</source>
        <translation type="vanished">Efallai na chafodd pob un o’r tudalennau ei hargraffu. Dywedwch wrth rywun sy’n gweithio yma.</translation>
    </message>
    <message>
        <source>Some of the pages may not have been printed. Please tell somebody who works here.</source>
        <translation>Efallai nad yw rhai o’r tudalennau wedi cael eu hargraffu. Dywedwch wrth rywun sy’n gweithio yma.</translation>
    </message>
    <message>
        <source>It is still printing. If nothing comes out, please tell somebody who works here.</source>
        <translation>Mae’n dal i argraffu. Os nad oes dim byd yn dod allan, dywedwch wrth rywun sy’n gweithio yma.</translation>
    </message>
</context>
<context>
    <name>ui::QuestionPanel</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Cwestiwn %1 o %2</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pam rydyn ni’n gofyn</translation>
    </message>
    <message>
        <source>Choose an answer, or press Skip this question.</source>
        <translation>Dewiswch ateb, neu pwyswch Hepgor y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Only a trial team can decide</source>
        <translation>Dim ond tîm y treial all benderfynu</translation>
    </message>
    <message>
        <source>This helps you get ready to talk. No answer here is right or wrong.</source>
        <translation>Mae hyn yn eich helpu i baratoi i siarad. Does dim ateb cywir nac anghywir yma.</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Ffyrdd ymlaen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Yn ôl i’r cwestiwn blaenorol</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Hepgor y cwestiwn hwn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
</context>
<context>
    <name>ui::RailRow</name>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>ui::RailView</name>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
</context>
<context>
    <name>ui::RecordsPanel</name>
    <message>
        <source>Medicines and records</source>
        <translation>Meddyginiaethau a chofnodion</translation>
    </message>
    <message>
        <source>Tick what you have ready to bring. All of them stand on your sheet, as a list to check before you go.</source>
        <translation>Ticiwch yr hyn sydd gennych chi’n barod i fynd gyda chi. Mae pob un ohonyn nhw ar eich taflen, fel rhestr i’w gwirio cyn i chi fynd.</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>What to ask your specialist</source>
        <translation>Beth i’w ofyn i’ch arbenigwr</translation>
    </message>
    <message>
        <source>This is not a decision. Rules differ between trials and change. Here are questions to take with you.</source>
        <translation>Nid penderfyniad yw hwn. Mae rheolau’n amrywio o dreial i dreial ac yn newid. Dyma gwestiynau i fynd â nhw gyda chi.</translation>
    </message>
    <message>
        <source>Make my question sheet</source>
        <translation>Gwneud fy nhaflen gwestiynau</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Newid fy atebion</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>What trials often ask for, and what you told us</source>
        <translation>Beth mae treialon yn gofyn amdano’n aml, a beth ddywedoch chi wrthon ni</translation>
    </message>
    <message>
        <source>You have not answered any questions, so there is nothing to set beside the rules of trials. Below are six questions that everybody gets.</source>
        <translation>Dydych chi ddim wedi ateb unrhyw gwestiynau, felly does dim byd i’w osod ochr yn ochr â rheolau treialon. Isod mae chwe chwestiwn y mae pawb yn eu cael.</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>Fe ddywedoch chi wrthon ni</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>UK trials for your condition</source>
        <translation>Treialon yn y DU ar gyfer eich cyflwr</translation>
    </message>
    <message>
        <source>How to look for trials yourself.</source>
        <translation>Sut i chwilio am dreialon eich hun.</translation>
    </message>
    <message>
        <source>UK trials we could confirm. This may have changed.</source>
        <translation>Treialon yn y DU yr oedd modd i ni eu cadarnhau. Efallai fod hyn wedi newid.</translation>
    </message>
    <message>
        <source>How to find a trial</source>
        <translation>Sut i ddod o hyd i dreial</translation>
    </message>
    <message>
        <source>Things to ask about</source>
        <translation>Pethau i holi amdanyn nhw</translation>
    </message>
    <message>
        <source>These are questions to take with you.</source>
        <translation>Cwestiynau i fynd â nhw gyda chi yw’r rhain.</translation>
    </message>
    <message>
        <source>What would help you find out</source>
        <translation>Beth fyddai’n eich helpu i gael gwybod</translation>
    </message>
    <message>
        <source>You do not need to collect everything yourself. Your specialist can send your records.</source>
        <translation>Does dim angen i chi gasglu popeth eich hun. Gall eich arbenigwr anfon eich cofnodion.</translation>
    </message>
</context>
<context>
    <name>ui::SheetNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stopio argraffu</translation>
    </message>
</context>
<context>
    <name>ui::SheetPaper</name>
    <message>
        <source>The sheet cannot be made on this computer, because a part of the guide is missing. You can copy your questions as text instead.</source>
        <translation>Does dim modd gwneud y daflen ar y cyfrifiadur hwn, am fod rhan o’r canllaw ar goll. Gallwch gopïo eich cwestiynau fel testun yn lle hynny.</translation>
    </message>
</context>
<context>
    <name>ui::SheetScreen</name>
    <message>
        <source>My question sheet</source>
        <translation>Fy nhaflen gwestiynau</translation>
    </message>
</context>
<context>
    <name>ui::SheetStrip</name>
    <message>
        <source>Back to my questions</source>
        <translation>Yn ôl i fy nghwestiynau</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Pynciau</translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation>Gweld fy nhaflen</translation>
    </message>
</context>
<context>
    <name>ui::SheetWays</name>
    <message>
        <source>Your list is now kept on this computer, with every change.</source>
        <translation>Mae eich rhestr nawr yn cael ei chadw ar y cyfrifiadur hwn, gyda phob newid.</translation>
    </message>
    <message>
        <source>Your list is no longer kept on this computer. It is here until you close the guide.</source>
        <translation>Dydy eich rhestr ddim yn cael ei chadw ar y cyfrifiadur hwn mwyach. Mae hi yma nes i chi gau’r canllaw.</translation>
    </message>
    <message>
        <source>Save my list</source>
        <translation>Cadw fy rhestr</translation>
    </message>
    <message>
        <source>My questions for the doctor.json</source>
        <translation>Fy nghwestiynau i’r meddyg.json</translation>
    </message>
    <message>
        <source>Lists of CAR-T Guide (*.json)</source>
        <translation>Rhestri Canllaw CAR-T (*.json)</translation>
    </message>
    <message>
        <source>Your list is saved as %1</source>
        <translation>Mae eich rhestr wedi’i chadw fel %1</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Agor rhestr</translation>
    </message>
    <message>
        <source>This list could not be opened.</source>
        <translation>Doedd dim modd agor y rhestr hon.</translation>
    </message>
    <message>
        <source>Your list is as it was.</source>
        <translation>Mae eich rhestr fel yr oedd hi.</translation>
    </message>
    <message>
        <source>The list %1 is open.</source>
        <translation>Mae’r rhestr %1 ar agor.</translation>
    </message>
    <message>
        <source>Your list is empty, and no copy of it is kept on this computer.</source>
        <translation>Mae eich rhestr yn wag, a does dim copi ohoni wedi’i gadw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Save my sheet as PDF</source>
        <translation>Cadw fy nhaflen fel PDF</translation>
    </message>
    <message>
        <source>My questions for the doctor.pdf</source>
        <translation>Fy nghwestiynau i’r meddyg.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your sheet could not be saved as %1: %2. Choose another place.</source>
        <translation>Doedd dim modd cadw eich taflen fel %1: %2. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>Your sheet is saved as %1</source>
        <translation>Mae eich taflen wedi’i chadw fel %1</translation>
    </message>
    <message>
        <source>Your questions are copied. You can paste them into a letter or a message.</source>
        <translation>Mae eich cwestiynau wedi’u copïo. Gallwch eu gludo mewn llythyr neu neges.</translation>
    </message>
    <message>
        <source>Getting your sheet ready…</source>
        <translation>Wrthi’n paratoi eich taflen…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Wedi stopio. Chafodd dim byd ei argraffu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Wedi stopio. Chafodd dim byd ei gadw.</translation>
    </message>
</context>
<context>
    <name>ui::SourcesFold</name>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Ffynonellau: %1</translation>
    </message>
    <message>
        <source>%1: where this comes from</source>
        <translation>%1: o ble mae hyn yn dod</translation>
    </message>
</context>
<context>
    <name>ui::StarButton</name>
    <message>
        <source>Most important: %1</source>
        <translation>Pwysicaf: %1</translation>
    </message>
</context>
<context>
    <name>ui::StartPanel</name>
    <message>
        <source>If you feel very unwell now, do not use this.</source>
        <translation>Os ydych chi’n teimlo’n sâl iawn nawr, peidiwch â defnyddio hwn.</translation>
    </message>
    <message>
        <source>Call 999 in an emergency, or 111 for urgent advice. In Northern Ireland, for urgent advice call your GP or GP out-of-hours.</source>
        <translation>Ffoniwch 999 mewn argyfwng, neu 111 i gael cyngor brys. Yng Ngogledd Iwerddon, i gael cyngor brys ffoniwch eich meddyg teulu neu’r gwasanaeth meddyg teulu y tu allan i oriau.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Cyn i chi ddechrau</translation>
    </message>
    <message>
        <source>Get ready to ask</source>
        <translation>Paratoi i ofyn</translation>
    </message>
    <message>
        <source>This is a tool to help you get ready to talk to your specialist. Only a trial team can decide.</source>
        <translation>Offeryn yw hwn i’ch helpu i baratoi i siarad â’ch arbenigwr. Dim ond tîm y treial all benderfynu.</translation>
    </message>
    <message>
        <source>There are up to %1 short questions. At the end you get questions to take with you.</source>
        <translation>Mae hyd at %1 o gwestiynau byr. Ar y diwedd byddwch chi’n cael cwestiynau i fynd â nhw gyda chi.</translation>
    </message>
    <message>
        <source>Every question has “I’m not sure” and “I’d rather not say”. You can skip any.</source>
        <translation>Mae “Dydw i ddim yn siŵr” a “Byddai’n well gen i beidio â dweud” ym mhob cwestiwn. Gallwch hepgor unrhyw un.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your answers are forgotten when you close the guide.</source>
        <translation>Does dim byd yn gadael y cyfrifiadur hwn. Bydd eich atebion yn cael eu hanghofio pan fyddwch chi’n cau’r canllaw.</translation>
    </message>
    <message>
        <source>It makes no decision about you, and no answer is right or wrong.</source>
        <translation>Dydy’r offeryn ddim yn gwneud unrhyw benderfyniad amdanoch chi, a does dim ateb cywir nac anghywir.</translation>
    </message>
    <message>
        <source>With a keyboard: the arrow keys or the numbers 1 to 9 choose an answer, and Enter goes on.</source>
        <translation>Gyda bysellfwrdd: mae’r bysellau saeth neu’r rhifau 1 i 9 yn dewis ateb, ac mae Enter yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Parhau lle roeddech chi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Cael help nawr</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your answers are forgotten when you press “Finish and clear”.</source>
        <translation>Does dim byd yn gadael y cyfrifiadur hwn. Bydd eich atebion yn cael eu hanghofio pan fyddwch chi’n pwyso “Gorffen a chlirio”.</translation>
    </message>
</context>
<context>
    <name>ui::TextSizeChoice</name>
    <message>
        <source>A</source>
        <comment>a letter to show a text size</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>ui::ThemeChoice</name>
    <message>
        <source>Aa</source>
        <comment>letters to show colours</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>ui::TopicPanel</name>
    <message>
        <source>Tick what you want to ask.</source>
        <translation>Ticiwch yr hyn rydych chi am ei ofyn.</translation>
    </message>
</context>
<context>
    <name>ui::TopicsRail</name>
    <message>
        <source>Parts of my sheet</source>
        <translation>Rhannau fy nhaflen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many questions of a topic are on the list</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>ui::VisitPanel</name>
    <message>
        <source>Visit and notes</source>
        <translation>Ymweliad a nodiadau</translation>
    </message>
    <message>
        <source>Leave out what you like. Your name is not asked for: write it on the sheet by hand.</source>
        <translation>Gadewch allan beth bynnag yr hoffech chi. Dydyn ni ddim yn gofyn am eich enw: ysgrifennwch eich enw ar y daflen â llaw.</translation>
    </message>
    <message>
        <source>Who I am seeing</source>
        <translation>Pwy rydw i’n ei weld</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Diwrnod ac amser</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Fy nodiadau</translation>
    </message>
</context>
<context>
    <name>ui::VisitorPrints</name>
    <message>
        <source>Nothing was printed. Here, the most pages that one visitor can print is %1. This would need %2.</source>
        <translation>Chafodd dim byd ei argraffu. Yma, y nifer mwyaf o dudalennau y gall un ymwelydd eu hargraffu yw %1. Byddai angen %2 ar gyfer hyn.</translation>
    </message>
    <message>
        <source>Nothing was printed. Here, the most pages that one visitor can print is %1. You have sent %2 to the printer already, and this would need %3 more.</source>
        <translation>Chafodd dim byd ei argraffu. Yma, y nifer mwyaf o dudalennau y gall un ymwelydd eu hargraffu yw %1. Rydych chi wedi anfon %2 at yr argraffydd yn barod, a byddai angen %3 arall ar gyfer hyn.</translation>
    </message>
</context>
<context>
    <name>ui::WizardRail</name>
    <message>
        <source>Steps of “%1”</source>
        <translation>Camau “%1”</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. They are forgotten when you close the guide.</source>
        <translation>Mae eich atebion yn aros ar y cyfrifiadur hwn. Byddan nhw’n cael eu hanghofio pan fyddwch chi’n cau’r canllaw.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 o %2 wedi’u gwneud</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 cwestiwn</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 o gwestiynau</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Beth i’w ofyn</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. They are forgotten when you press “Finish and clear”.</source>
        <translation>Mae eich atebion yn aros ar y cyfrifiadur hwn. Byddan nhw’n cael eu hanghofio pan fyddwch chi’n pwyso “Gorffen a chlirio”.</translation>
    </message>
</context>
<context>
    <name>ui::WorkBar</name>
    <message>
        <source>How far it is</source>
        <translation>Faint sydd wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>uk-centres.md</name>
    <message>
        <source>UK centres and how to be referred</source>
        <extracomment>UK centres and how to be referred</extracomment>
        <translation>Canolfannau yn y DU a sut i gael eich atgyfeirio</translation>
    </message>
    <message>
        <source>Your own specialist is the person who can refer you. [](claim:act-talk-to-specialist) We could confirm only two UK hospitals in these trials. [](claim:real-uk-trials-carlysle)</source>
        <extracomment>UK centres and how to be referred</extracomment>
        <translation>Eich arbenigwr chi yw’r person all eich atgyfeirio. [](claim:act-talk-to-specialist) Dim ond dau ysbyty yn y DU roedden ni’n gallu eu cadarnhau yn y treialon hyn. [](claim:real-uk-trials-carlysle)</translation>
    </message>
    <message>
        <source>How to be referred</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Sut i gael eich atgyfeirio</translation>
    </message>
    <message>
        <source>Ask your specialist. They can send your records, so you do not need to collect everything yourself. [](claim:act-talk-to-specialist)</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Gofynnwch i’ch arbenigwr. Gall eich arbenigwr anfon eich cofnodion, felly does dim angen i chi gasglu popeth eich hun. [](claim:act-talk-to-specialist)</translation>
    </message>
    <message>
        <source>Bring a short list of your treatments, with dates and why each stopped. It helps a lot. [](claim:act-talk-to-specialist)</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Ewch â rhestr fer o’ch triniaethau, gyda dyddiadau a’r rheswm pam daeth pob un i ben. Mae’n helpu’n fawr. [](claim:act-talk-to-specialist)</translation>
    </message>
    <message>
        <source>Bring the number of the trial (it starts with NCT) and ask them to check it. A trial can fill up or close quickly. [](claim:real-uk-trials)</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Ewch â rhif y treial (mae’n dechrau gydag NCT) a gofynnwch i’ch arbenigwr ei wirio. Gall treial lenwi neu gau’n gyflym. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>If you do not see a hospital specialist, ask your GP about a referral.</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Os nad ydych chi’n gweld arbenigwr mewn ysbyty, gofynnwch i’ch meddyg teulu am atgyfeiriad.</translation>
    </message>
    <message>
        <source>If you live outside England, ask whether you can be sent to a hospital in England, and who sets that up.</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Os ydych chi’n byw y tu allan i Loegr, gofynnwch a allwch chi gael eich anfon i ysbyty yn Lloegr, a phwy sy’n trefnu hynny.</translation>
    </message>
    <message>
        <source>Please do not e-mail a hospital</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Peidiwch ag e-bostio ysbyty, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>Please do not e-mail a hospital to ask for CAR-T. Ask your specialist to refer you. They know how to send your records safely. [](claim:centre-emails-all)</source>
        <extracomment>UK centres and how to be referred &gt; How to be referred</extracomment>
        <translation>Peidiwch ag e-bostio ysbyty i ofyn am CAR-T, os gwelwch yn dda. Gofynnwch i’ch arbenigwr eich atgyfeirio. Mae eich arbenigwr yn gwybod sut i anfon eich cofnodion yn ddiogel. [](claim:centre-emails-all)</translation>
    </message>
    <message>
        <source>Hospitals in UK trials</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials</extracomment>
        <translation>Ysbytai mewn treialon yn y DU</translation>
    </message>
    <message>
        <source>This is what we could confirm when we checked in November 2026. It may have changed. A trial there may be full or closed now. [](claim:real-uk-trials)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials</extracomment>
        <translation>Dyma beth roedden ni’n gallu ei gadarnhau pan wnaethon ni wirio ym mis Tachwedd 2026. Efallai fod hyn wedi newid. Efallai fod treial yno’n llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>University College London Hospitals (UCLH)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; University College London Hospitals (UCLH)</extracomment>
        <translation>University College London Hospitals (UCLH)</translation>
    </message>
    <message>
        <source>Lupus and MS CAR-T trials. Your specialist must contact the trial team for you. [](claim:centre-uclh)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; University College London Hospitals (UCLH)</extracomment>
        <translation>Treialon CAR-T ar gyfer lwpws ac MS. Rhaid i’ch arbenigwr gysylltu â thîm y treial ar eich rhan. [](claim:centre-uclh)</translation>
    </message>
    <message>
        <source>Manchester Royal Infirmary</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; Manchester Royal Infirmary</extracomment>
        <translation>Manchester Royal Infirmary</translation>
    </message>
    <message>
        <source>It took part in the lupus CAR-T trial. [](claim:centre-manchester)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; Manchester Royal Infirmary</extracomment>
        <translation>Cymerodd ran yn y treial CAR-T ar gyfer lwpws. [](claim:centre-manchester)</translation>
    </message>
    <message>
        <source>Other hospitals</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; Other hospitals</extracomment>
        <translation>Ysbytai eraill</translation>
    </message>
    <message>
        <source>Two early MS trials have UK places. One is at University College Hospital in London. [](claim:uk-trials-ms) For the other one, we could not confirm which hospitals take part. [](claim:real-uk-trials-breakfree-2)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; Other hospitals</extracomment>
        <translation>Mae gan ddau dreial MS cynnar leoedd yn y DU. Mae un yn University College Hospital yn Llundain. [](claim:uk-trials-ms) Ar gyfer y llall, doedden ni ddim yn gallu cadarnhau pa ysbytai sy’n cymryd rhan. [](claim:real-uk-trials-breakfree-2)</translation>
    </message>
    <message>
        <source>When we last checked, we could not find a CAR-T trial for rheumatoid arthritis with confirmed UK hospitals. [](claim:uk-trials-ra) There are international trials for systemic sclerosis and myositis. We could not confirm a UK hospital. [](claim:uk-trials-ssc-myositis) One UK-approved study lists myasthenia gravis in its title. Ask your neurologist whether it is open and where. [](claim:uk-trials-mg)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; Other hospitals</extracomment>
        <translation>Pan wnaethon ni wirio ddiwethaf, doedden ni ddim yn gallu dod o hyd i dreial CAR-T ar gyfer arthritis gwynegol lle roedd ysbytai yn y DU wedi’u cadarnhau. [](claim:uk-trials-ra) Mae treialon rhyngwladol ar gyfer sglerosis systemig a myositis. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. [](claim:uk-trials-ssc-myositis) Mae un astudiaeth sydd wedi’i chymeradwyo yn y DU yn enwi myasthenia gravis yn ei theitl. Gofynnwch i’ch niwrolegydd a yw hi ar agor, a ble. [](claim:uk-trials-mg)</translation>
    </message>
    <message>
        <source>The trials are set out on [Trials in the UK](page:uk-trials).</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals in UK trials &gt; Other hospitals</extracomment>
        <translation>Mae’r treialon wedi’u nodi ar y dudalen [Treialon yn y DU](page:uk-trials).</translation>
    </message>
    <message>
        <source>Hospitals that give CAR-T for blood cancer</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals that give CAR-T for blood cancer</extracomment>
        <translation>Ysbytai sy’n rhoi CAR-T ar gyfer canser y gwaed</translation>
    </message>
    <message>
        <source>NHS hospitals that give CAR-T for blood cancer are not the same as hospitals running autoimmune trials. Being near one does not mean it can treat you. [](claim:nhs-cart-network)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals that give CAR-T for blood cancer</extracomment>
        <translation>Dydy’r ysbytai GIG sy’n rhoi CAR-T ar gyfer canser y gwaed ddim yr un rhai â’r ysbytai sy’n cynnal treialon awto-imiwn. Dydy bod yn agos at un ohonyn nhw ddim yn golygu y gall eich trin chi. [](claim:nhs-cart-network)</translation>
    </message>
    <message>
        <source>[NHS England’s CAR-T page](https://www.england.nhs.uk/commissioning/spec-services/advanced-therapy-medicinal-products/car-t-therapy/) is about blood cancer. It helps explain the treatment, but it does not cover [autoimmune disease](term:autoimmune-disease). [](claim:link-nhs-england-car-t)</source>
        <extracomment>UK centres and how to be referred &gt; Hospitals that give CAR-T for blood cancer</extracomment>
        <translation>Am ganser y gwaed mae [tudalen CAR-T NHS England](https://www.england.nhs.uk/commissioning/spec-services/advanced-therapy-medicinal-products/car-t-therapy/). Mae’n helpu i esbonio’r driniaeth, ond dydy hi ddim yn trafod [clefyd awto-imiwn](term:autoimmune-disease). [](claim:link-nhs-england-car-t)</translation>
    </message>
    <message>
        <source>If someone offers to sell it to you</source>
        <extracomment>UK centres and how to be referred &gt; If someone offers to sell it to you</extracomment>
        <translation>Os bydd rhywun yn cynnig ei werthu i chi</translation>
    </message>
    <message>
        <source>Be very careful if anyone offers to sell you CAR-T, here or abroad. Ask for the trial number and the regulator’s approval. Real trials do not charge you for the treatment. Follow-up lasts for years, and the NHS may not have your records. Talk to your specialist first. [](claim:private-option)</source>
        <extracomment>UK centres and how to be referred &gt; If someone offers to sell it to you</extracomment>
        <translation>Byddwch yn ofalus iawn os bydd unrhyw un yn cynnig gwerthu CAR-T i chi, yma neu dramor. Gofynnwch am rif y treial ac am gymeradwyaeth y rheoleiddiwr. Dydy treialon go iawn ddim yn codi tâl arnoch chi am y driniaeth. Mae gofal dilynol yn para am flynyddoedd, ac efallai na fydd eich cofnodion gan y GIG. Siaradwch â’ch arbenigwr yn gyntaf. [](claim:private-option)</translation>
    </message>
</context>
<context>
    <name>uk-research.md</name>
    <message>
        <source>UK research</source>
        <extracomment>UK research</extracomment>
        <translation>Ymchwil yn y DU</translation>
    </message>
    <message>
        <source>Trials in the UK are small, but there are more than there were. It is fine to be interested, and it is fine to say no or to wait. [](claim:conclusion-uk-access-growing)</source>
        <extracomment>UK research</extracomment>
        <translation>Mae treialon yn y DU yn fach, ond mae mwy ohonyn nhw nag o’r blaen. Mae’n iawn bod â diddordeb, ac mae’n iawn dweud na, neu aros. [](claim:conclusion-uk-access-growing)</translation>
    </message>
    <message>
        <source>The NHS does not offer CAR-T for autoimmune disease as a normal treatment. NHS hospitals take part in a few small trials. [](claim:nhs-status-trials)</source>
        <extracomment>UK research</extracomment>
        <translation>Dydy’r GIG ddim yn cynnig CAR-T ar gyfer clefyd awto-imiwn fel triniaeth arferol. Mae ysbytai’r GIG yn cymryd rhan mewn ychydig o dreialon bach. [](claim:nhs-status-trials)</translation>
    </message>
    <message>
        <source>This is what we found in November 2026. It may have changed.</source>
        <extracomment>UK research</extracomment>
        <translation>Dyma beth welson ni ym mis Tachwedd 2026. Efallai fod hyn wedi newid.</translation>
    </message>
    <message>
        <source>Lupus</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>Lwpws</translation>
    </message>
    <message>
        <source>The first UK lupus trial of CAR-T is called CARLYSLE. It is led from University College London Hospitals, and the first UK patient was treated in Manchester in 2024. [](claim:uk-85-percent)</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>CARLYSLE yw enw’r treial CAR-T cyntaf ar gyfer lwpws yn y DU. Mae’n cael ei arwain o University College London Hospitals, a chafodd y claf cyntaf yn y DU ei drin ym Manceinion yn 2024. [](claim:uk-85-percent)</translation>
    </message>
    <message>
        <source>with severe lupus went into remission within months, news reports said in June 2026</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>â lwpws difrifol iawn wedi mynd i ysbaid o fewn misoedd, yn ôl adroddiadau newyddion ym mis Mehefin 2026</translation>
    </message>
    <message>
        <source>That is a very small number of people, and doctors said that larger studies are needed. One report said that nine people had joined, with under two years’ follow-up. We found no full published paper. [](claim:uk-85-percent)</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>Nifer bach iawn o bobl yw hynny, a dywedodd meddygon fod angen astudiaethau mwy. Dywedodd un adroddiad fod naw o bobl wedi ymuno, a’u bod wedi cael eu dilyn am lai na dwy flynedd. Ddaethon ni ddim o hyd i bapur llawn wedi’i gyhoeddi. [](claim:uk-85-percent)</translation>
    </message>
    <message>
        <source>That is too few people to be sure. [](claim:kings-guys-85-percent)</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>Mae hynny’n rhy ychydig o bobl i ni fod yn siŵr. [](claim:kings-guys-85-percent)</translation>
    </message>
    <message>
        <source>We have no checked count of the side effects in this trial. This is what a 2025 review of lupus studies found. [](claim:omit-infection-death)</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>Does gennym ni ddim cyfrif wedi’i wirio o’r sgil-effeithiau yn y treial hwn. Dyma beth welwyd mewn adolygiad yn 2025 o astudiaethau lwpws. [](claim:omit-infection-death)</translation>
    </message>
    <message>
        <source>with lupus had a serious infection, and one of them died</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>â lwpws wedi cael haint difrifol, a bu farw un ohonyn nhw</translation>
    </message>
    <message>
        <source>Serious infections happen. [](claim:omit-infection-death) 4 of the 145 people had ICANS, a side effect on the brain and nerves. One case was life-threatening. [](claim:serious-complications-rare)</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>Mae heintiau difrifol yn digwydd. [](claim:omit-infection-death) Cafodd 4 o’r 145 o bobl ICANS, sgil-effaith ar yr ymennydd a’r nerfau. Roedd un achos yn bygwth bywyd. [](claim:serious-complications-rare)</translation>
    </message>
    <message>
        <source>In the UK lupus trial the hospital stay was reported as about 10 days. It can be longer if there are problems. [](claim:hospital-stay)</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>Yn nhreial lwpws y DU, yn ôl adroddiadau, roedd pobl yn aros yn yr ysbyty am tua 10 diwrnod. Gall fod yn hirach os bydd problemau. [](claim:hospital-stay)</translation>
    </message>
    <message>
        <source>UK lupus trial hospitals we could confirm: University College Hospital in London and Manchester Royal Infirmary. [](claim:uk-trials-lupus-sites)</source>
        <extracomment>UK research &gt; Lupus</extracomment>
        <translation>Yr ysbytai treial lwpws yn y DU yr oedden ni’n gallu eu cadarnhau: University College Hospital yn Llundain a Manchester Royal Infirmary. [](claim:uk-trials-lupus-sites)</translation>
    </message>
    <message>
        <source>Multiple sclerosis</source>
        <extracomment>UK research &gt; Multiple sclerosis</extracomment>
        <translation>Sglerosis ymledol</translation>
    </message>
    <message>
        <source>The first UK person with MS had CAR-T in a trial in London in October 2025. Results are not in yet. [](claim:story-ms-edinburgh)</source>
        <extracomment>UK research &gt; Multiple sclerosis</extracomment>
        <translation>Cafodd y person cyntaf ag MS yn y DU driniaeth CAR-T mewn treial yn Llundain ym mis Hydref 2025. Dydy’r canlyniadau ddim wedi dod eto. [](claim:story-ms-edinburgh)</translation>
    </message>
    <message>
        <source>Two early MS trials have UK places. They are small and mostly test whether the treatment is safe. [](claim:uk-trials-ms) Nobody knows yet whether CAR-T slows MS. There is no proof that it repairs nerves. [](claim:ms-potential-repair)</source>
        <extracomment>UK research &gt; Multiple sclerosis</extracomment>
        <translation>Mae gan ddau dreial MS cynnar leoedd yn y DU. Maen nhw’n fach, ac yn bennaf yn profi a yw’r driniaeth yn ddiogel. [](claim:uk-trials-ms) Does neb yn gwybod eto a yw CAR-T yn arafu MS. Does dim prawf ei fod yn trwsio nerfau. [](claim:ms-potential-repair)</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <extracomment>UK research &gt; Other conditions</extracomment>
        <translation>Cyflyrau eraill</translation>
    </message>
    <message>
        <source>Myasthenia gravis: one UK-approved study lists myasthenia gravis in its title. Ask your neurologist whether it is open and where. [](claim:uk-trials-mg)</source>
        <extracomment>UK research &gt; Other conditions</extracomment>
        <translation>Myasthenia gravis: mae un astudiaeth sydd wedi’i chymeradwyo yn y DU yn enwi myasthenia gravis yn ei theitl. Gofynnwch i’ch niwrolegydd a yw hi ar agor, a ble. [](claim:uk-trials-mg)</translation>
    </message>
    <message>
        <source>Rheumatoid arthritis: when we last checked, we could not find a CAR-T trial for rheumatoid arthritis with confirmed UK hospitals. Trials can open at any time, so search Be Part of Research. [](claim:uk-trials-ra)</source>
        <extracomment>UK research &gt; Other conditions</extracomment>
        <translation>Arthritis gwynegol: pan wnaethon ni wirio ddiwethaf, doedden ni ddim yn gallu dod o hyd i dreial CAR-T ar gyfer arthritis gwynegol gydag ysbytai wedi’u cadarnhau yn y DU. Gall treialon agor unrhyw bryd, felly chwiliwch ar Be Part of Research. [](claim:uk-trials-ra)</translation>
    </message>
    <message>
        <source>Systemic sclerosis and myositis: there are international trials for systemic sclerosis and myositis. We could not confirm a UK hospital. Ask your specialist centre, and search Be Part of Research. [](claim:uk-trials-ssc-myositis)</source>
        <extracomment>UK research &gt; Other conditions</extracomment>
        <translation>Sglerosis systemig a myositis: mae treialon rhyngwladol ar gyfer sglerosis systemig a myositis. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. Gofynnwch i’ch canolfan arbenigol, a chwiliwch ar Be Part of Research. [](claim:uk-trials-ssc-myositis)</translation>
    </message>
    <message>
        <source>Before the NHS can offer it</source>
        <extracomment>UK research &gt; Before the NHS can offer it</extracomment>
        <translation>Cyn y gall y GIG ei gynnig</translation>
    </message>
    <message>
        <source>Before the NHS can offer a new medicine, the regulator ([MHRA](term:mhra)) must license it and NICE must say it is worth the money. (Scotland uses the Scottish Medicines Consortium. Wales and Northern Ireland mostly follow NICE.) [](claim:nice-2025-2026)</source>
        <extracomment>UK research &gt; Before the NHS can offer it</extracomment>
        <translation>Cyn y gall y GIG gynnig meddyginiaeth newydd, rhaid i’r rheoleiddiwr ([MHRA](term:mhra)) ei thrwyddedu a rhaid i NICE ddweud ei bod yn werth yr arian. (Mae’r Alban yn defnyddio’r Scottish Medicines Consortium. Mae Cymru a Gogledd Iwerddon yn dilyn NICE gan mwyaf.) [](claim:nice-2025-2026)</translation>
    </message>
    <message>
        <source>When we last checked (November 2026), we could not find a NICE decision on CAR-T for any autoimmune disease. It is not known when there will be one. [](claim:nice-2025-2026)</source>
        <extracomment>UK research &gt; Before the NHS can offer it</extracomment>
        <translation>Pan wnaethon ni wirio ddiwethaf (Tachwedd 2026), doedden ni ddim yn gallu dod o hyd i benderfyniad gan NICE ar CAR-T ar gyfer unrhyw glefyd awto-imiwn. Does neb yn gwybod pryd y bydd un. [](claim:nice-2025-2026)</translation>
    </message>
    <message>
        <source>Nobody can say yet if, or when, the NHS will offer it. [](claim:nhs-2027)</source>
        <extracomment>UK research &gt; Before the NHS can offer it</extracomment>
        <translation>Does neb yn gallu dweud eto a fydd y GIG yn ei gynnig, na phryd. [](claim:nhs-2027)</translation>
    </message>
    <message>
        <source>Before you ask about a trial</source>
        <extracomment>UK research &gt; Before the NHS can offer it</extracomment>
        <translation>Cyn i chi ofyn am dreial</translation>
    </message>
    <message>
        <source>A trial can fill up or close quickly. Give your specialist the trial number (it starts with NCT) and ask them to check. [](claim:real-uk-trials) The numbers are on [Trials in the UK](page:uk-trials).</source>
        <extracomment>UK research &gt; Before the NHS can offer it</extracomment>
        <translation>Gall treial lenwi neu gau’n gyflym. Rhowch rif y treial i’ch arbenigwr (mae’n dechrau ag NCT) a gofynnwch i’r arbenigwr wirio. [](claim:real-uk-trials) Mae’r rhifau ar y dudalen [Treialon yn y DU](page:uk-trials).</translation>
    </message>
</context>
<context>
    <name>uk-trials.md</name>
    <message>
        <source>Trials in the UK</source>
        <extracomment>Trials in the UK</extracomment>
        <translation>Treialon yn y DU</translation>
    </message>
    <message>
        <source>We could confirm three CAR-T trials with UK places. They are small, and each may be full or closed now. [](claim:real-uk-trials)</source>
        <extracomment>Trials in the UK</extracomment>
        <translation>Roedden ni’n gallu cadarnhau tri threial CAR-T sydd â lleoedd yn y DU. Maen nhw’n fach, a gall unrhyw un ohonyn nhw fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>We checked in November 2026. This may have changed. A trial can fill up or close quickly. Give your specialist the trial number (it starts with NCT) and ask them to check. [](claim:real-uk-trials)</source>
        <extracomment>Trials in the UK</extracomment>
        <translation>Fe wnaethon ni wirio ym mis Tachwedd 2026. Efallai fod hyn wedi newid. Gall treial lenwi neu gau’n gyflym. Rhowch rif y treial (mae’n dechrau gydag NCT) i’ch arbenigwr, a gofynnwch i’r arbenigwr wirio. [](claim:real-uk-trials)</translation>
    </message>
    <message>
        <source>Trials with UK places</source>
        <extracomment>Trials in the UK &gt; Trials with UK places</extracomment>
        <translation>Treialon sydd â lleoedd yn y DU</translation>
    </message>
    <message>
        <source>CARLYSLE: severe lupus</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; CARLYSLE: severe lupus</extracomment>
        <translation>CARLYSLE: lwpws difrifol iawn</translation>
    </message>
    <message>
        <source>Who for: people with severe lupus that other treatments have not controlled. UK ages 12 to 65. [](claim:real-uk-trials-carlysle)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; CARLYSLE: severe lupus</extracomment>
        <translation>I bwy: pobl â lwpws difrifol iawn sydd heb gael ei reoli gan driniaethau eraill. Oedrannau yn y DU: 12 i 65. [](claim:real-uk-trials-carlysle)</translation>
    </message>
    <message>
        <source>Where: University College London Hospitals (which leads it) and Manchester Royal Infirmary. [](claim:real-uk-trials-carlysle)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; CARLYSLE: severe lupus</extracomment>
        <translation>Ble: University College London Hospitals (sy’n ei arwain) a Manchester Royal Infirmary. [](claim:real-uk-trials-carlysle)</translation>
    </message>
    <message>
        <source>Numbers: NCT06333483 and IRAS 1008957. Another name is AUTO1-SL1. Some pages spell it CARLYSE. [](claim:real-uk-trials-carlysle)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; CARLYSLE: severe lupus</extracomment>
        <translation>Rhifau: NCT06333483 ac IRAS 1008957. Enw arall arno yw AUTO1-SL1. Mae rhai tudalennau’n ei sillafu fel CARLYSE. [](claim:real-uk-trials-carlysle)</translation>
    </message>
    <message>
        <source>What is known: it is a [phase 1](term:phase-1-2-and-3) trial for up to 18 people in the UK and Spain. A copy of the register from 2 December 2025 said that it was taking people, and gave an end date of 31 December 2026. We could not confirm if it is open today. It may be full or closed now. [](claim:real-uk-trials-carlysle)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; CARLYSLE: severe lupus</extracomment>
        <translation>Beth sy’n hysbys: treial [cam 1](term:phase-1-2-and-3) yw hwn, ar gyfer hyd at 18 o bobl yn y DU a Sbaen. Roedd copi o’r gofrestr o 2 Rhagfyr 2025 yn dweud ei fod yn derbyn pobl, ac yn rhoi 31 Rhagfyr 2026 fel dyddiad gorffen. Doedden ni ddim yn gallu cadarnhau a yw ar agor heddiw. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-carlysle)</translation>
    </message>
    <message>
        <source>Checked: 22 November 2026. See the [research summary for CARLYSLE](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/obe-cel-in-severe-refractory-sle/).</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; CARLYSLE: severe lupus</extracomment>
        <translation>Gwiriwyd: 22 Tachwedd 2026. Darllenwch y [crynodeb ymchwil ar gyfer CARLYSLE](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/obe-cel-in-severe-refractory-sle/).</translation>
    </message>
    <message>
        <source>BOBCAT: progressive MS</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; BOBCAT: progressive MS</extracomment>
        <translation>BOBCAT: MS cynyddol</translation>
    </message>
    <message>
        <source>Who for: people with MS that keeps getting worse (progressive MS) after other treatments. Ages 18 to 60. [](claim:real-uk-trials-bobcat)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; BOBCAT: progressive MS</extracomment>
        <translation>I bwy: pobl ag MS sy’n dal i waethygu (MS cynyddol) ar ôl triniaethau eraill. 18 i 60 oed. [](claim:real-uk-trials-bobcat)</translation>
    </message>
    <message>
        <source>Where: University College London Hospitals. [](claim:real-uk-trials-bobcat)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; BOBCAT: progressive MS</extracomment>
        <translation>Ble: University College London Hospitals. [](claim:real-uk-trials-bobcat)</translation>
    </message>
    <message>
        <source>Numbers: IRAS 1011413 and EudraCT 2024-519552-93. We could not confirm an NCT number. Another name is AUTO1-MS1. [](claim:real-uk-trials-bobcat)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; BOBCAT: progressive MS</extracomment>
        <translation>Rhifau: IRAS 1011413 ac EudraCT 2024-519552-93. Doedden ni ddim yn gallu cadarnhau rhif NCT. Enw arall arno yw AUTO1-MS1. [](claim:real-uk-trials-bobcat)</translation>
    </message>
    <message>
        <source>What is known: it is a phase 1 trial for up to 18 people. The first UK person was treated in October 2025. The aim was to finish joining by early 2027. We could not confirm if it is open today. It may be full or closed now. [](claim:real-uk-trials-bobcat) It mainly tests safety. Nobody knows yet whether it slows MS. [](claim:ms-potential-repair)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; BOBCAT: progressive MS</extracomment>
        <translation>Beth sy’n hysbys: treial cam 1 yw hwn, ar gyfer hyd at 18 o bobl. Cafodd y person cyntaf yn y DU driniaeth ym mis Hydref 2025. Y nod oedd gorffen derbyn pobl erbyn dechrau 2027. Doedden ni ddim yn gallu cadarnhau a yw ar agor heddiw. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-bobcat) Mae’n profi diogelwch yn bennaf. Does neb yn gwybod eto a yw’n arafu MS. [](claim:ms-potential-repair)</translation>
    </message>
    <message>
        <source>Checked: 22 November 2026. See the [research summary for BOBCAT](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/obe-cel-in-refractory-progressive-forms-of-multiple-sclerosis).</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; BOBCAT: progressive MS</extracomment>
        <translation>Gwiriwyd: 22 Tachwedd 2026. Darllenwch y [crynodeb ymchwil ar gyfer BOBCAT](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/obe-cel-in-refractory-progressive-forms-of-multiple-sclerosis).</translation>
    </message>
    <message>
        <source>Breakfree-2: relapsing or progressive MS</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; Breakfree-2: relapsing or progressive MS</extracomment>
        <translation>Breakfree-2: MS sy’n ailwaelu neu MS cynyddol</translation>
    </message>
    <message>
        <source>Who for: people with relapsing MS, ages 18 to 60, or progressive MS, ages 18 to 65. [](claim:real-uk-trials-breakfree-2) It also lists myasthenia gravis in its title. Ask your neurologist whether it is open and where. [](claim:uk-trials-mg)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; Breakfree-2: relapsing or progressive MS</extracomment>
        <translation>I bwy: pobl ag MS sy’n ailwaelu, 18 i 60 oed, neu MS cynyddol, 18 i 65 oed. [](claim:real-uk-trials-breakfree-2) Mae hefyd yn enwi myasthenia gravis yn ei deitl. Gofynnwch i’ch niwrolegydd a yw ar agor, a ble. [](claim:uk-trials-mg)</translation>
    </message>
    <message>
        <source>Where: we could not confirm which hospitals. About 10 of its 84 places were planned for the UK. [](claim:real-uk-trials-breakfree-2)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; Breakfree-2: relapsing or progressive MS</extracomment>
        <translation>Ble: doedden ni ddim yn gallu cadarnhau pa ysbytai. Y cynllun oedd cael tua 10 o’i 84 o leoedd yn y DU. [](claim:real-uk-trials-breakfree-2)</translation>
    </message>
    <message>
        <source>Numbers: NCT06220201 and IRAS 1009171. [](claim:real-uk-trials-breakfree-2)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; Breakfree-2: relapsing or progressive MS</extracomment>
        <translation>Rhifau: NCT06220201 ac IRAS 1009171. [](claim:real-uk-trials-breakfree-2)</translation>
    </message>
    <message>
        <source>What is known: it is a phase 1 trial. Everyone in it gets CAR-T. We could not confirm if it is open today. It may be full or closed now. [](claim:real-uk-trials-breakfree-2)</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; Breakfree-2: relapsing or progressive MS</extracomment>
        <translation>Beth sy’n hysbys: treial cam 1 yw hwn. Mae pawb sydd ynddo’n cael CAR-T. Doedden ni ddim yn gallu cadarnhau a yw ar agor heddiw. Efallai ei fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-breakfree-2)</translation>
    </message>
    <message>
        <source>Checked: 22 November 2026. See the [research summary for Breakfree-2](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/ca061-1006-a-phase-1-study-of-cd19-targeted-nex-t-car-t-cells-in-participants-with-rms-or-pms).</source>
        <extracomment>Trials in the UK &gt; Trials with UK places &gt; Breakfree-2: relapsing or progressive MS</extracomment>
        <translation>Gwiriwyd: 22 Tachwedd 2026. Darllenwch y [crynodeb ymchwil ar gyfer Breakfree-2](https://www.hra.nhs.uk/planning-and-improving-research/application-summaries/research-summaries/ca061-1006-a-phase-1-study-of-cd19-targeted-nex-t-car-t-cells-in-participants-with-rms-or-pms).</translation>
    </message>
    <message>
        <source>If you have another condition</source>
        <extracomment>Trials in the UK &gt; If you have another condition</extracomment>
        <translation>Os oes gennych chi gyflwr arall</translation>
    </message>
    <message>
        <source>When we last checked, we could not find a CAR-T trial for rheumatoid arthritis with confirmed UK hospitals. Trials can open at any time, so search Be Part of Research. [](claim:uk-trials-ra)</source>
        <extracomment>Trials in the UK &gt; If you have another condition</extracomment>
        <translation>Pan wnaethon ni wirio ddiwethaf, doedden ni ddim yn gallu dod o hyd i dreial CAR-T ar gyfer arthritis gwynegol lle roedd ysbytai yn y DU wedi’u cadarnhau. Gall treialon agor unrhyw bryd, felly chwiliwch ar Be Part of Research. [](claim:uk-trials-ra)</translation>
    </message>
    <message>
        <source>There are international trials for systemic sclerosis and myositis. We could not confirm a UK hospital. Ask your specialist centre, and search [Be Part of Research](page:find-a-trial#be-part-of-research). [](claim:uk-trials-ssc-myositis)</source>
        <extracomment>Trials in the UK &gt; If you have another condition</extracomment>
        <translation>Mae treialon rhyngwladol ar gyfer sglerosis systemig a myositis. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU. Gofynnwch i’ch canolfan arbenigol, a chwiliwch ar [Be Part of Research](page:find-a-trial#be-part-of-research). [](claim:uk-trials-ssc-myositis)</translation>
    </message>
    <message>
        <source>For myasthenia gravis, read about [Breakfree-2](page:uk-trials#breakfree-2-relapsing-or-progressive-ms) above.</source>
        <extracomment>Trials in the UK &gt; If you have another condition</extracomment>
        <translation>Ar gyfer myasthenia gravis, darllenwch am [Breakfree-2](page:uk-trials#breakfree-2-relapsing-or-progressive-ms) uchod.</translation>
    </message>
    <message>
        <source>International studies to ask about</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Astudiaethau rhyngwladol i ofyn amdanyn nhw</translation>
    </message>
    <message>
        <source>These studies exist. We could not confirm a UK hospital for any of them. Each may be full or closed now. [](claim:real-uk-trials-international)</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Mae’r astudiaethau hyn yn bodoli. Doedden ni ddim yn gallu cadarnhau ysbyty yn y DU ar gyfer yr un ohonyn nhw. Gall unrhyw un ohonyn nhw fod yn llawn neu wedi cau erbyn hyn. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>Obe-cel in lupus kidney disease, NCT07053800: severe disease, ages 12 to 65, phase 2. A register copy from July 2025 said it was not yet taking people. [](claim:real-uk-trials-international)</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Obe-cel mewn clefyd lwpws yn yr arennau, NCT07053800: clefyd difrifol iawn, 12 i 65 oed, cam 2. Roedd copi o’r gofrestr o fis Gorffennaf 2025 yn dweud nad oedd yn derbyn pobl eto. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>Breakfree-1, NCT05869955: lupus, myositis, systemic sclerosis and rheumatoid arthritis. Phase 1, with 270 places. A register copy from January 2026 said it was taking people. [](claim:real-uk-trials-international)</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Breakfree-1, NCT05869955: lwpws, myositis, sglerosis systemig ac arthritis gwynegol. Cam 1, gyda 270 o leoedd. Roedd copi o’r gofrestr o fis Ionawr 2026 yn dweud ei bod yn derbyn pobl. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>Breakfree-SLE, NCT07015983: active lupus, including in the kidneys. Phase 2. [](claim:real-uk-trials-international)</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Breakfree-SLE, NCT07015983: lwpws gweithredol, gan gynnwys yn yr arennau. Cam 2. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>Rapcabtagene or rituximab, NCT06655896: diffuse systemic sclerosis. Phase 2, with 96 places. It is [randomised](term:randomised): not everyone gets CAR-T at first. [](claim:real-uk-trials-international)</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Rapcabtagene neu rituximab, NCT06655896: sglerosis systemig gwasgaredig. Cam 2, gyda 96 o leoedd. Mae pobl yn cael eu rhoi mewn grwpiau [ar hap](term:randomised): nid pawb sy’n cael CAR-T ar y dechrau. [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>AURORA, NCT06799247: myasthenia gravis with the AChR antibody. Phase 3, with 100 places. Some people get a [dummy treatment](term:placebo). [](claim:real-uk-trials-international)</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>AURORA, NCT06799247: myasthenia gravis gyda’r gwrthgorff AChR. Cam 3, gyda 100 o leoedd. Mae rhai pobl yn cael [triniaeth ffug](term:placebo). [](claim:real-uk-trials-international)</translation>
    </message>
    <message>
        <source>A few trials now compare CAR-T with another treatment or a dummy treatment. In those you cannot choose which you get. [](claim:omit-randomised)</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Mae ychydig o dreialon nawr yn cymharu CAR-T â thriniaeth arall neu â thriniaeth ffug. Yn y rheini, allwch chi ddim dewis pa un y cewch chi. [](claim:omit-randomised)</translation>
    </message>
    <message>
        <source>Next, read [how to find a trial](page:find-a-trial) and [who can take part](page:who-can-take-part). Or answer some short questions, to [get ready to ask](action:eligibility).</source>
        <extracomment>Trials in the UK &gt; International studies to ask about</extracomment>
        <translation>Nesaf, darllenwch [sut i ddod o hyd i dreial](page:find-a-trial) a [phwy all gymryd rhan](page:who-can-take-part). Neu atebwch rai cwestiynau byr, i [baratoi i ofyn](action:eligibility).</translation>
    </message>
</context>
<context>
    <name>web::DownPanel</name>
    <message>
        <source>This page stopped working</source>
        <translation>Mae’r dudalen hon wedi stopio gweithio</translation>
    </message>
    <message>
        <source>This page is not in the guide</source>
        <translation>Dydy’r dudalen hon ddim yn y canllaw</translation>
    </message>
    <message>
        <source>Your place is safe. You can try again.</source>
        <translation>Mae eich lle’n ddiogel. Gallwch roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Nothing is lost. You can go back, or choose another page.</source>
        <translation>Does dim byd wedi’i golli. Gallwch fynd yn ôl, neu ddewis tudalen arall.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>If you feel very ill now, call 999.</source>
        <translation>Os ydych chi’n teimlo’n sâl iawn nawr, ffoniwch 999.</translation>
    </message>
</context>
<context>
    <name>web::Engine</name>
    <message>
        <source>CAR-T Guide does not run as the administrator (root), because that would switch off a protection. Please start it from an ordinary account.</source>
        <translation>Dydy Canllaw CAR-T ddim yn rhedeg fel y gweinyddwr (root), oherwydd byddai hynny’n diffodd amddiffyniad. Dechreuwch y rhaglen o gyfrif cyffredin, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>A part of CAR-T Guide that shows the pages is missing. Please ask whoever looks after this computer to install it again.</source>
        <translation>Mae rhan o’r rhaglen Canllaw CAR-T, y rhan sy’n dangos y tudalennau, ar goll. Gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn osod y rhaglen eto, os gwelwch yn dda.</translation>
    </message>
</context>
<context>
    <name>web::PdfMaker</name>
    <message>
        <source>Getting the pages ready took too long. Please try again.</source>
        <translation>Cymerodd yn rhy hir i baratoi’r tudalennau. Rhowch gynnig arall arni, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>The pages could not be laid out. Please try again.</source>
        <translation>Doedd dim modd gosod y tudalennau. Rhowch gynnig arall arni, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>The part of the program that lays out pages stopped. Please try again.</source>
        <translation>Stopiodd y rhan o’r rhaglen sy’n gosod tudalennau. Rhowch gynnig arall arni, os gwelwch yn dda.</translation>
    </message>
</context>
<context>
    <name>week-by-week.md</name>
    <message>
        <source>Week by week</source>
        <extracomment>Week by week</extracomment>
        <translation>O wythnos i wythnos</translation>
    </message>
    <message>
        <source>It is often 2 to 3 months from first tests to infusion, sometimes longer. Getting over it takes months. [](claim:timeline-weeks)</source>
        <extracomment>Week by week</extracomment>
        <translation>Yn aml mae 2 i 3 mis rhwng y profion cyntaf a’r trwythiad, weithiau fwy. Mae dod dros y driniaeth yn cymryd misoedd. [](claim:timeline-weeks)</translation>
    </message>
    <message>
        <source>The times below are a rough guide. Your trial leaflet and your team will give you your own dates.</source>
        <extracomment>Week by week</extracomment>
        <translation>Syniad bras yw’r amserau isod. Bydd taflen wybodaeth eich treial a’ch tîm yn rhoi eich dyddiadau eich hun i chi.</translation>
    </message>
    <message>
        <source>First tests, and agreeing to take part</source>
        <extracomment>Week by week</extracomment>
        <translation>Profion cyntaf, a chytuno i gymryd rhan</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Week by week</extracomment>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>Your heart, lungs, liver, kidneys and blood counts will be tested. [](claim:req-organ-function) You may be tested and then not accepted. [](claim:omit-research) It is fine to say no, or to change your mind. [](claim:conclusion-be-part)</source>
        <extracomment>Week by week</extracomment>
        <translation>Bydd eich calon, eich ysgyfaint, eich afu, eich arennau a’ch cyfrifon gwaed yn cael eu profi. [](claim:req-organ-function) Efallai y cewch chi eich profi ond na chewch chi eich derbyn wedyn. [](claim:omit-research) Mae’n iawn dweud na, neu newid eich meddwl. [](claim:conclusion-be-part)</translation>
    </message>
    <message>
        <source>Changing your medicines</source>
        <extracomment>Week by week</extracomment>
        <translation>Newid eich meddyginiaethau</translation>
    </message>
    <message>
        <source>Before your cells are collected</source>
        <extracomment>Week by week</extracomment>
        <translation>Cyn i’ch celloedd gael eu casglu</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Week by week</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>Collecting cells</source>
        <extracomment>Week by week</extracomment>
        <translation>Casglu celloedd</translation>
    </message>
    <message>
        <source>A day or so</source>
        <extracomment>Week by week</extracomment>
        <translation>Tua diwrnod</translation>
    </message>
    <message>
        <source>Your blood passes through a machine that keeps some white cells and gives you back the rest. This often takes 2 to 6 hours. Sometimes it has to be done again. [](claim:step1-collection)</source>
        <extracomment>Week by week</extracomment>
        <translation>Mae eich gwaed yn mynd drwy beiriant sy’n cadw rhai celloedd gwyn ac yn rhoi’r gweddill yn ôl i chi. Mae hyn yn aml yn cymryd 2 i 6 awr. Weithiau mae’n rhaid ei wneud eto. [](claim:step1-collection)</translation>
    </message>
    <message>
        <source>Waiting for the lab</source>
        <extracomment>Week by week</extracomment>
        <translation>Aros am y labordy</translation>
    </message>
    <message>
        <source>About 2 to 5 weeks, and it can take longer</source>
        <extracomment>Week by week</extracomment>
        <translation>Tua 2 i 5 wythnos, a gall gymryd mwy o amser</translation>
    </message>
    <message>
        <source>A lab changes your [T cells](term:t-cell) and grows more of them. [](claim:step2-engineering) The cells may not be made well enough to use, or may not work for you. [](claim:omit-may-fail)</source>
        <extracomment>Week by week</extracomment>
        <translation>Mae labordy’n newid eich [celloedd T](term:t-cell) ac yn tyfu mwy ohonyn nhw. [](claim:step2-engineering) Efallai na fydd y celloedd yn cael eu gwneud yn ddigon da i’w defnyddio, neu efallai na fyddan nhw’n gweithio i chi. [](claim:omit-may-fail)</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>Week by week</extracomment>
        <translation>Cemotherapi</translation>
    </message>
    <message>
        <source>1 to 3 days for most people, then a few days’ rest</source>
        <extracomment>Week by week</extracomment>
        <translation>1 i 3 diwrnod i’r rhan fwyaf o bobl, yna ychydig ddyddiau o orffwys</translation>
    </message>
    <message>
        <source>The usual medicines are [fludarabine](term:fludarabine) and [cyclophosphamide](term:cyclophosphamide). They make room for the new cells. The dose is lower than for many cancers, but it is real chemotherapy. It can cause sickness, tiredness, some hair loss, very low blood counts and infection, and it can harm fertility. A few newer kinds of CAR-T do not need it. [](claim:step3-conditioning-mild)</source>
        <extracomment>Week by week</extracomment>
        <translation>Y meddyginiaethau arferol yw [fludarabine](term:fludarabine) a [cyclophosphamide](term:cyclophosphamide). Maen nhw’n gwneud lle i’r celloedd newydd. Mae’r dos yn is nag ar gyfer llawer o ganserau, ond mae’n gemotherapi go iawn. Gall achosi cyfog, blinder, colli rhywfaint o wallt, cyfrifon gwaed isel iawn a haint, a gall niweidio ffrwythlondeb. Mae ychydig o fathau mwy newydd o CAR-T nad oes angen cemotherapi ar eu cyfer. [](claim:step3-conditioning-mild)</translation>
    </message>
    <message>
        <source>The infusion</source>
        <extracomment>Week by week</extracomment>
        <translation>Y trwythiad</translation>
    </message>
    <message>
        <source>Usually less than an hour</source>
        <extracomment>Week by week</extracomment>
        <translation>Llai nag awr fel arfer</translation>
    </message>
    <message>
        <source>The cells go back through a drip into a vein. The watching afterwards takes much longer. [](claim:step4-infusion)</source>
        <extracomment>Week by week</extracomment>
        <translation>Mae’r celloedd yn mynd yn ôl drwy ddrip i wythïen. Mae cadw golwg arnoch chi wedyn yn cymryd llawer mwy o amser. [](claim:step4-infusion)</translation>
    </message>
    <message>
        <source>In hospital</source>
        <extracomment>Week by week</extracomment>
        <translation>Yn yr ysbyty</translation>
    </message>
    <message>
        <source>About 1 to 2 weeks, longer if there are problems</source>
        <extracomment>Week by week</extracomment>
        <translation>Tua 1 i 2 wythnos, neu fwy os bydd problemau</translation>
    </message>
    <message>
        <source>In the UK lupus trial the stay was reported as about 10 days. [](claim:hospital-stay) Severe reactions do happen. They include life-threatening [CRS](term:crs), [ICANS](term:icans) and serious infection. [](claim:serious-complications-rare) CRS usually starts in the first 2 weeks, often in the first few days. Other problems can start later, so keep watching for new symptoms. [](claim:crs-timing)</source>
        <extracomment>Week by week</extracomment>
        <translation>Yn ôl adroddiadau, tua 10 diwrnod oedd yr arhosiad yn nhreial lwpws y DU. [](claim:hospital-stay) Mae adweithiau difrifol iawn yn digwydd. Maen nhw’n cynnwys [CRS](term:crs) sy’n bygwth bywyd, [ICANS](term:icans) a haint difrifol. [](claim:serious-complications-rare) Mae CRS fel arfer yn dechrau yn y 2 wythnos gyntaf, yn aml yn yr ychydig ddyddiau cyntaf. Gall problemau eraill ddechrau’n ddiweddarach, felly daliwch i gadw llygad am symptomau newydd. [](claim:crs-timing)</translation>
    </message>
    <message>
        <source>Staying near the hospital</source>
        <extracomment>Week by week</extracomment>
        <translation>Aros yn agos at yr ysbyty</translation>
    </message>
    <message>
        <source>For about 4 weeks</source>
        <extracomment>Week by week</extracomment>
        <translation>Am tua 4 wythnos</translation>
    </message>
    <message>
        <source>UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night. Your hospital may say something different. [](claim:omit-stay-near)</source>
        <extracomment>Week by week</extracomment>
        <translation>Mae taflenni gwybodaeth ysbytai yn y DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. [](claim:omit-stay-near)</translation>
    </message>
    <message>
        <source>The months after</source>
        <extracomment>Week by week</extracomment>
        <translation>Y misoedd wedyn</translation>
    </message>
    <message>
        <source>It takes months to get over</source>
        <extracomment>Week by week</extracomment>
        <translation>Mae’n cymryd misoedd i ddod dros y driniaeth</translation>
    </message>
    <message>
        <source>You will have many visits at first and fewer later. [](claim:checkups-annual) The risk of infection is raised for months, sometimes longer. [](claim:infections-temporary) Do not drive, cycle in traffic or use dangerous machines until your team says that you may. [](claim:omit-driving)</source>
        <extracomment>Week by week</extracomment>
        <translation>Bydd gennych chi lawer o ymweliadau ar y dechrau a llai yn ddiweddarach. [](claim:checkups-annual) Mae’r risg o haint yn uwch am fisoedd, weithiau’n hirach. [](claim:infections-temporary) Peidiwch â gyrru, beicio mewn traffig na defnyddio peiriannau peryglus nes i’ch tîm ddweud y cewch chi. [](claim:omit-driving)</translation>
    </message>
    <message>
        <source>The years after</source>
        <extracomment>Week by week</extracomment>
        <translation>Y blynyddoedd wedyn</translation>
    </message>
    <message>
        <source>For many years</source>
        <extracomment>Week by week</extracomment>
        <translation>Am flynyddoedd lawer</translation>
    </message>
    <message>
        <source>Long-term CAR-T studies often last 15 years. Regulators say that people should be checked for new cancers for life. [](claim:followup-years)</source>
        <extracomment>Week by week</extracomment>
        <translation>Mae astudiaethau CAR-T tymor hir yn aml yn para 15 mlynedd. Mae rheoleiddwyr yn dweud y dylai pobl gael eu harchwilio am ganserau newydd am weddill eu hoes. [](claim:followup-years)</translation>
    </message>
    <message>
        <source>Any fever after CAR-T is urgent</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Week by week</extracomment>
        <translation>Mae unrhyw dwymyn ar ôl CAR-T yn fater brys</translation>
    </message>
    <message>
        <source>Any fever after CAR-T needs an urgent call to your team, day or night. [](claim:crs-like-flu)</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Week by week</extracomment>
        <translation>Os cewch chi unrhyw dwymyn ar ôl CAR-T, rhaid ffonio eich tîm ar frys, ddydd neu nos. [](claim:crs-like-flu)</translation>
    </message>
    <message>
        <source>Read [when to get help fast](page:get-help-fast), or open [Get help now](action:help).</source>
        <extracomment>A WARNING: somebody acts on it in danger. It has to be exact. Week by week</extracomment>
        <translation>Darllenwch [pryd i gael help ar frys](page:get-help-fast), neu agorwch [Cael help nawr](action:help).</translation>
    </message>
    <message>
        <source>Not every trial is the same</source>
        <extracomment>Week by week</extracomment>
        <translation>Dydy pob treial ddim yr un fath</translation>
    </message>
    <message>
        <source>Most trials give one infusion after chemotherapy. Some are different. One product being tested for myasthenia gravis is given once a week for six weeks as an outpatient, with no chemotherapy. The leaflet for your trial will say. [](claim:one-infusion-always)</source>
        <extracomment>Week by week</extracomment>
        <translation>Mae’r rhan fwyaf o dreialon yn rhoi un trwythiad ar ôl cemotherapi. Mae rhai’n wahanol. Mae un cynnyrch sy’n cael ei brofi ar gyfer myasthenia gravis yn cael ei roi unwaith yr wythnos am chwe wythnos i gleifion allanol, heb gemotherapi. Bydd y daflen wybodaeth ar gyfer eich treial chi’n dweud. [](claim:one-infusion-always)</translation>
    </message>
    <message>
        <source>Read more: [side effects](page:side-effects), [monitoring](page:monitoring) and [recovery, vaccines, driving and family](page:recovery).</source>
        <extracomment>Week by week</extracomment>
        <translation>Darllenwch fwy: [sgil-effeithiau](page:side-effects), [monitro](page:monitoring) ac [adferiad, brechlynnau, gyrru a theulu](page:recovery).</translation>
    </message>
</context>
<context>
    <name>what-is-car-t.md</name>
    <message>
        <source>What is CAR-T?</source>
        <extracomment>What is CAR-T?</extracomment>
        <translation>Beth yw CAR-T?</translation>
    </message>
    <message>
        <source>Some of your T cells (a kind of white blood cell) are changed in a lab so that they can find and destroy certain other cells. [](claim:what-car-t-stands-for)</source>
        <extracomment>What is CAR-T?</extracomment>
        <translation>Mae rhai o’ch celloedd T (math o gell wen y gwaed) yn cael eu newid mewn labordy er mwyn iddyn nhw allu dod o hyd i gelloedd penodol eraill a’u dinistrio. [](claim:what-car-t-stands-for)</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>What is CAR-T? &gt; The name</extracomment>
        <translation>Yr enw</translation>
    </message>
    <message>
        <source>CAR-T is short for chimeric antigen receptor T-cell therapy. [](claim:what-car-t-stands-for) A [CAR](term:car) is a lab-made “hook”. It is added to a [T cell](term:t-cell), so that the T cell can find its target. [](claim:what-car-t-stands-for)</source>
        <extracomment>What is CAR-T? &gt; The name</extracomment>
        <translation>Talfyriad yw CAR-T o’r Saesneg chimeric antigen receptor T-cell therapy, sef therapi celloedd T derbynnydd antigen cimerig. [](claim:what-car-t-stands-for) “Bachyn” sy’n cael ei wneud mewn labordy yw [CAR](term:car). Mae’n cael ei ychwanegu at [gell T](term:t-cell), er mwyn i’r gell T allu dod o hyd i’w tharged. [](claim:what-car-t-stands-for)</translation>
    </message>
    <message>
        <source>Where it began</source>
        <extracomment>What is CAR-T? &gt; Where it began</extracomment>
        <translation>Ble dechreuodd</translation>
    </message>
    <message>
        <source>CAR-T was first made to treat some blood cancers. The NHS already uses it for some of them. Using it for [autoimmune disease](term:autoimmune-disease) is still research. [](claim:originally-blood-cancer)</source>
        <extracomment>What is CAR-T? &gt; Where it began</extracomment>
        <translation>Cafodd CAR-T ei greu yn wreiddiol i drin rhai mathau o ganser y gwaed. Mae’r GIG eisoes yn ei ddefnyddio ar gyfer rhai ohonyn nhw. Gwaith ymchwil o hyd yw ei ddefnyddio ar gyfer [clefyd awto-imiwn](term:autoimmune-disease). [](claim:originally-blood-cancer)</translation>
    </message>
    <message>
        <source>Where B cells and T cells fit</source>
        <extracomment>What is CAR-T? &gt; Where B cells and T cells fit</extracomment>
        <translation>Rôl celloedd B a chelloedd T</translation>
    </message>
    <message>
        <source>A T cell. It is a white blood cell that can destroy other cells. It also helps to run the immune system.</source>
        <extracomment>What is CAR-T? &gt; Where B cells and T cells fit</extracomment>
        <translation>Cell T. Math o gell wen y gwaed yw hon, sy’n gallu dinistrio celloedd eraill. Mae hefyd yn helpu i reoli’r system imiwnedd.</translation>
    </message>
    <message>
        <source>The same cell after the lab has added hooks. Now it is a [CAR-T cell](term:car-t-cell). It can find and destroy B cells. [](claim:different-from-cancer)</source>
        <extracomment>What is CAR-T? &gt; Where B cells and T cells fit</extracomment>
        <translation>Yr un gell ar ôl i’r labordy ychwanegu bachau. Nawr mae’n [gell CAR-T](term:car-t-cell). Gall ddod o hyd i gelloedd B a’u dinistrio. [](claim:different-from-cancer)</translation>
    </message>
    <message>
        <source>A [B cell](term:b-cell). It is a white blood cell that can turn into a cell that makes [antibodies](term:antibody).</source>
        <extracomment>What is CAR-T? &gt; Where B cells and T cells fit</extracomment>
        <translation>[Cell B](term:b-cell). Math o gell wen y gwaed yw hon, sy’n gallu troi’n gell sy’n gwneud [gwrthgyrff](term:antibody).</translation>
    </message>
    <message>
        <source>A [plasma cell](term:plasma-cell), which grows from a B cell and makes lots of antibodies. Some plasma cells do not carry [CD19](term:cd19), the marker that many CAR-T cells look for.</source>
        <extracomment>What is CAR-T? &gt; Where B cells and T cells fit</extracomment>
        <translation>[Cell blasma](term:plasma-cell), sy’n tyfu o gell B ac yn gwneud llawer o wrthgyrff. Dydy rhai celloedd plasma ddim yn cario [CD19](term:cd19), y marciwr y mae llawer o gelloedd CAR-T yn chwilio amdano.</translation>
    </message>
    <message>
        <source>What it does in autoimmune disease</source>
        <extracomment>What is CAR-T? &gt; What it does in autoimmune disease</extracomment>
        <translation>Beth mae’n ei wneud mewn clefyd awto-imiwn</translation>
    </message>
    <message>
        <source>Most CAR-T for autoimmune disease removes nearly all your B cells, helpful ones as well as harmful ones. B cells make antibodies that fight germs. While they are gone, you can catch infections more easily. [](claim:reprogram-troublemakers)</source>
        <extracomment>What is CAR-T? &gt; What it does in autoimmune disease</extracomment>
        <translation>Mae’r rhan fwyaf o driniaethau CAR-T ar gyfer clefyd awto-imiwn yn cael gwared ar bron pob un o’ch celloedd B, y rhai defnyddiol yn ogystal â’r rhai niweidiol. Mae celloedd B yn gwneud gwrthgyrff sy’n ymladd germau. Tra byddan nhw wedi mynd, gallwch ddal heintiau’n haws. [](claim:reprogram-troublemakers)</translation>
    </message>
    <message>
        <source>The hope is that, when new B cells grow back, fewer of them attack your body. People call this an “immune reset”. It is a hope with early evidence behind it. It is not guaranteed. [](claim:different-from-cancer)</source>
        <extracomment>What is CAR-T? &gt; What it does in autoimmune disease</extracomment>
        <translation>Y gobaith yw, pan fydd celloedd B newydd yn tyfu’n ôl, y bydd llai ohonyn nhw’n ymosod ar eich corff. Mae pobl yn galw hyn yn “ailosod y system imiwnedd” (“immune reset”). Gobaith yw hwn, gyda thystiolaeth gynnar y tu ôl iddo. Does dim sicrwydd. [](claim:different-from-cancer)</translation>
    </message>
    <message>
        <source>Some myasthenia trials aim at another marker, called [BCMA](term:bcma), found on cells that make antibodies. [](claim:mg-bcma)</source>
        <extracomment>What is CAR-T? &gt; What it does in autoimmune disease</extracomment>
        <translation>Mae rhai treialon myasthenia yn anelu at farciwr arall, o’r enw [BCMA](term:bcma), sydd i’w gael ar gelloedd sy’n gwneud gwrthgyrff. [](claim:mg-bcma)</translation>
    </message>
    <message>
        <source>What could help</source>
        <extracomment>What is CAR-T? &gt; What could help</extracomment>
        <translation>Beth allai helpu</translation>
    </message>
    <message>
        <source>In a German study of 15 people, all 8 with lupus went into [remission](term:remission), all 3 with muscle inflammation had a major improvement, and all 4 with systemic sclerosis had lower disease activity scores. All 15 stopped their immune-suppressing medicines. It was a small study with no comparison group. [](claim:all-15-sustained-remission) No relapse was reported while people were being followed. But half were followed for 15 months or less. In other reports, the disease has come back after CAR-T. [](claim:german-study-followup)</source>
        <extracomment>What is CAR-T? &gt; What could help</extracomment>
        <translation>Mewn astudiaeth o’r Almaen gyda 15 o bobl, aeth pob un o’r 8 â lwpws i [ysbaid](term:remission), cafodd pob un o’r 3 â llid y cyhyrau welliant mawr, ac roedd gan bob un o’r 4 â sglerosis systemig sgoriau is ar gyfer gweithgarwch y clefyd. Rhoddodd y 15 i gyd y gorau i’w meddyginiaethau atal imiwnedd. Astudiaeth fach oedd hon, heb grŵp cymharu. [](claim:all-15-sustained-remission) Doedd dim adroddiad bod neb wedi ailwaelu tra oedd pobl yn cael eu dilyn. Ond cafodd hanner ohonyn nhw eu dilyn am 15 mis neu lai. Mewn adroddiadau eraill, mae’r clefyd wedi dod yn ôl ar ôl CAR-T. [](claim:german-study-followup)</translation>
    </message>
    <message>
        <source>What could harm</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Beth allai wneud niwed</translation>
    </message>
    <message>
        <source>11 of the same 15 people had [cytokine release syndrome](term:crs) (CRS): 10 mild, 1 moderate. One had a mild nerve and brain side effect ([ICANS](term:icans)). One needed hospital care for pneumonia. A study this small cannot find rarer, more serious harms. [](claim:german-study-side-effects)</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Cafodd 11 o’r un 15 o bobl [syndrom rhyddhau cytocinau](term:crs) (CRS): 10 yn ysgafn, 1 yn gymedrol. Cafodd un sgil-effaith ysgafn ar y nerfau a’r ymennydd ([ICANS](term:icans)). Roedd angen gofal ysbyty ar un oherwydd niwmonia. Dydy astudiaeth mor fach â hon ddim yn gallu dod o hyd i fathau prinnach, mwy difrifol o niwed. [](claim:german-study-side-effects)</translation>
    </message>
    <message>
        <source>Severe reactions seem less common than in cancer treatment, but they do happen. They include life-threatening CRS, ICANS and serious infection. At least one person with lupus has died of an infection after CAR-T. [](claim:serious-complications-rare) Read about [side effects](page:side-effects).</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Mae’n ymddangos bod adweithiau difrifol iawn yn llai cyffredin nag mewn triniaeth canser, ond maen nhw’n digwydd. Maen nhw’n cynnwys CRS sy’n bygwth bywyd, ICANS a haint difrifol. Mae o leiaf un person â lwpws wedi marw o haint ar ôl CAR-T. [](claim:serious-complications-rare) Darllenwch am [sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>What it may not do</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Beth efallai na fydd yn ei wneud</translation>
    </message>
    <message>
        <source>The cells may not be made well enough to use, or may not work for you. [](claim:omit-may-fail)</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Efallai na fydd y celloedd yn cael eu gwneud yn ddigon da i’w defnyddio, neu efallai na fyddan nhw’n gweithio i chi. [](claim:omit-may-fail)</translation>
    </message>
    <message>
        <source>CAR-T may calm the illness. It may not undo damage that has already been done, such as scarring or lost kidney function. [](claim:omit-damage)</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Efallai y bydd CAR-T yn tawelu’r salwch. Efallai na fydd yn dadwneud niwed sydd wedi digwydd yn barod, fel creithiau neu golli gweithrediad yn yr arennau. [](claim:omit-damage)</translation>
    </message>
    <message>
        <source>The disease can come back. [](claim:omit-relapse)</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Gall y clefyd ddod yn ôl. [](claim:omit-relapse)</translation>
    </message>
    <message>
        <source>Next, see [the four steps](page:four-steps).</source>
        <extracomment>What is CAR-T? &gt; What could harm</extracomment>
        <translation>Nesaf, darllenwch am [y pedwar cam](page:four-steps).</translation>
    </message>
    <message>
        <source>![Four numbered cells in a row. 1, a T cell. An arrow leads to 2, the same cell with three hooks. The hooks hold 3, a B cell. An arrow leads from it to 4, a plasma cell with antibodies around it.](diagram:b-and-t-cells)</source>
        <extracomment>What is CAR-T? &gt; Where B cells and T cells fit</extracomment>
        <translation>![Pedair cell wedi’u rhifo mewn rhes. 1, cell T. Mae saeth yn arwain at 2, yr un gell gyda thri bachyn. Mae’r bachau’n dal 3, cell B. Mae saeth yn arwain oddi wrthi at 4, cell blasma gyda gwrthgyrff o’i chwmpas.](diagram:b-and-t-cells)</translation>
    </message>
</context>
<context>
    <name>who-can-take-part.md</name>
    <message>
        <source>Who can take part</source>
        <extracomment>Who can take part</extracomment>
        <translation>Pwy all gymryd rhan</translation>
    </message>
    <message>
        <source>Each trial has its own rules. Only a trial team can decide. Ask your specialist.</source>
        <extracomment>Who can take part</extracomment>
        <translation>Mae gan bob treial ei reolau ei hun. Dim ond tîm y treial all benderfynu. Gofynnwch i’ch arbenigwr.</translation>
    </message>
    <message>
        <source>Get ready to ask</source>
        <extracomment>Who can take part</extracomment>
        <translation>Paratoi i ofyn</translation>
    </message>
    <message>
        <source>Answer up to sixteen short questions, and get questions to take to your specialist. It gives no decision. [Get ready to ask](action:eligibility)</source>
        <extracomment>Who can take part</extracomment>
        <translation>Atebwch hyd at un ar bymtheg o gwestiynau byr, ac fe gewch chi gwestiynau i fynd â nhw at eich arbenigwr. Dydy hyn ddim yn rhoi penderfyniad. [Paratoi i ofyn](action:eligibility)</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <extracomment>Who can take part &gt; Before you read on</extracomment>
        <translation>Cyn i chi ddarllen ymlaen</translation>
    </message>
    <message>
        <source>In the UK, CAR-T for [autoimmune disease](term:autoimmune-disease) is still being tested. You can only have it by joining a research trial. Most people will not be able to join one yet. [](claim:intro-uk-patients-can-access)</source>
        <extracomment>Who can take part &gt; Before you read on</extracomment>
        <translation>Yn y DU, mae CAR-T ar gyfer [clefyd awto-imiwn](term:autoimmune-disease) yn dal i gael ei brofi. Yr unig ffordd o’i gael yw drwy ymuno â threial ymchwil. Fydd y rhan fwyaf o bobl ddim yn gallu ymuno ag un eto. [](claim:intro-uk-patients-can-access)</translation>
    </message>
    <message>
        <source>Trials take few people. You may be tested and then not accepted: in one German-led trial 28 people were tested and 24 joined. [](claim:omit-research)</source>
        <extracomment>Who can take part &gt; Before you read on</extracomment>
        <translation>Ychydig o bobl mae treialon yn eu derbyn. Efallai y cewch chi brofion, ond na chewch chi eich derbyn wedyn: mewn un treial dan arweiniad tîm o’r Almaen, cafodd 28 o bobl brofion ac ymunodd 24. [](claim:omit-research)</translation>
    </message>
    <message>
        <source>This page tells you what trials often ask. Use it to get ready to talk to your specialist.</source>
        <extracomment>Who can take part &gt; Before you read on</extracomment>
        <translation>Mae’r dudalen hon yn dweud wrthych chi beth mae treialon yn aml yn gofyn amdano. Defnyddiwch hi i baratoi i siarad â’ch arbenigwr.</translation>
    </message>
    <message>
        <source>What trials often ask for</source>
        <extracomment>Who can take part &gt; What trials often ask for</extracomment>
        <translation>Beth mae treialon yn aml yn gofyn amdano</translation>
    </message>
    <message>
        <source>Active, serious disease</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Active, serious disease</extracomment>
        <translation>Clefyd gweithredol, difrifol</translation>
    </message>
    <message>
        <source>Most trials take people whose disease is active and serious even though they have had good treatment. Each trial has its own exact rules. [](claim:req-severe-despite-treatment)</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Active, serious disease</extracomment>
        <translation>Mae’r rhan fwyaf o dreialon yn derbyn pobl sydd â chlefyd gweithredol a difrifol er eu bod nhw wedi cael triniaeth dda. Mae gan bob treial ei union reolau ei hun. [](claim:req-severe-despite-treatment)</translation>
    </message>
    <message>
        <source>Earlier treatments</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Earlier treatments</extracomment>
        <translation>Triniaethau blaenorol</translation>
    </message>
    <message>
        <source>Many trials ask that steroids and at least two other treatments have not worked well enough. These do not always have to be [biologics](term:biologic). In one arthritis trial it was at least one standard medicine and two biologic or targeted medicines. [](claim:req-failed-one-biologic)</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Earlier treatments</extracomment>
        <translation>Mae llawer o dreialon yn gofyn bod steroidau ac o leiaf ddwy driniaeth arall heb weithio’n ddigon da. Does dim rhaid i’r rhain fod yn [feddyginiaethau biolegol](term:biologic) bob tro. Mewn un treial arthritis, y gofyn oedd o leiaf un feddyginiaeth safonol a dwy feddyginiaeth fiolegol neu wedi’u targedu. [](claim:req-failed-one-biologic)</translation>
    </message>
    <message>
        <source>Your age</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Your age</extracomment>
        <translation>Eich oedran</translation>
    </message>
    <message>
        <source>Age limits differ. Many trials take adults up to 60, 65, 70 or 75. Some have no upper limit listed. [](claim:req-age)</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Your age</extracomment>
        <translation>Mae terfynau oedran yn amrywio. Mae llawer o dreialon yn derbyn oedolion hyd at 60, 65, 70 neu 75 oed. Does gan rai ddim terfyn uchaf wedi’i restru. [](claim:req-age)</translation>
    </message>
    <message>
        <source>Each trial sets its own ages. One UK lupus trial took people from age 12. [](claim:eligibility-age)</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Your age</extracomment>
        <translation>Mae pob treial yn gosod ei oedrannau ei hun. Roedd un treial lwpws yn y DU yn derbyn pobl o 12 oed ymlaen. [](claim:eligibility-age)</translation>
    </message>
    <message>
        <source>Your heart, lungs, liver, kidneys and blood</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Your heart, lungs, liver, kidneys and blood</extracomment>
        <translation>Eich calon, ysgyfaint, afu, arennau a gwaed</translation>
    </message>
    <message>
        <source>Your heart, lungs, liver, kidneys and blood counts will be tested. They must be strong enough. “Enough” differs by trial: some lupus trials have treated people whose kidneys were already affected. [](claim:req-organ-function)</source>
        <extracomment>Who can take part &gt; What trials often ask for &gt; Your heart, lungs, liver, kidneys and blood</extracomment>
        <translation>Bydd eich calon, eich ysgyfaint, eich afu, eich arennau a’ch cyfrifon gwaed yn cael eu profi. Rhaid iddyn nhw fod yn ddigon cryf. Mae “digon” yn amrywio o dreial i dreial: mae rhai treialon lwpws wedi trin pobl yr oedd y clefyd eisoes wedi effeithio ar eu harennau. [](claim:req-organ-function)</translation>
    </message>
    <message>
        <source>Common reasons for no</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Rhesymau cyffredin dros wrthod</translation>
    </message>
    <message>
        <source>Doctors call these [exclusion criteria](term:exclusion-criteria). Trials set their own, so ask about each one.</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>[Meini prawf eithrio](term:exclusion-criteria) yw enw meddygon ar y rhain. Mae treialon yn gosod eu rhai eu hunain, felly gofynnwch am bob un.</translation>
    </message>
    <message>
        <source>Pregnancy. You cannot join if you are pregnant or breastfeeding. You will usually need to use reliable contraception before and after: 12 months after the cells in some trials. This can apply to men too. [](claim:excl-pregnancy)</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Beichiogrwydd. Allwch chi ddim ymuno os ydych chi’n feichiog neu’n bwydo ar y fron. Fel arfer bydd angen i chi ddefnyddio dull dibynadwy o atal cenhedlu cyn ac ar ôl y driniaeth: am 12 mis ar ôl cael y celloedd mewn rhai treialon. Gall hyn fod yn wir am ddynion hefyd. [](claim:excl-pregnancy)</translation>
    </message>
    <message>
        <source>Infection. An infection usually means waiting until it has been treated. You will also be tested for hidden infections such as HIV and hepatitis B and C. For some products these rule you out; for others, extra medicine is needed. [](claim:excl-infection)</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Haint. Mae haint fel arfer yn golygu aros nes ei fod wedi cael ei drin. Byddwch chi hefyd yn cael profion am heintiau cudd fel HIV a hepatitis B ac C. Gyda rhai cynhyrchion, mae’r rhain yn golygu na allwch chi gymryd rhan; gydag eraill, mae angen meddyginiaeth ychwanegol. [](claim:excl-infection)</translation>
    </message>
    <message>
        <source>Cancer. Cancer now, or in recent years, usually rules people out. How many years differs by trial. Some trials exclude anyone who has ever had cancer. Some allow certain treated skin cancers. [](claim:excl-cancer-5-years)</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Canser. Mae canser nawr, neu yn y blynyddoedd diwethaf, fel arfer yn golygu na all pobl gymryd rhan. Mae nifer y blynyddoedd yn amrywio o dreial i dreial. Mae rhai treialon yn eithrio unrhyw un sydd wedi cael canser erioed. Mae rhai’n caniatáu mathau penodol o ganser y croen sydd wedi’u trin. [](claim:excl-cancer-5-years)</translation>
    </message>
    <message>
        <source>Organ failure. Serious heart, lung, liver or kidney failure usually rules people out. [](claim:excl-organ-failure)</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Methiant organau. Mae methiant difrifol y galon, yr ysgyfaint, yr afu neu’r arennau fel arfer yn golygu na all pobl gymryd rhan. [](claim:excl-organ-failure)</translation>
    </message>
    <message>
        <source>Other common reasons for “no” are: recent stroke, epilepsy or active disease in the brain; earlier CAR-T, gene therapy or a transplant; certain recent medicines; a recent [live vaccine](term:live-vaccine); and not being able to have cells collected. This list is not complete. [](claim:excl-missing)</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Rhesymau cyffredin eraill dros ddweud “na” yw: strôc ddiweddar, epilepsi neu glefyd gweithredol yn yr ymennydd; CAR-T, therapi genynnau neu drawsblaniad yn y gorffennol; cymryd rhai meddyginiaethau penodol yn ddiweddar; [brechlyn byw](term:live-vaccine) diweddar; a dim modd casglu eich celloedd. Dydy’r rhestr hon ddim yn gyflawn. [](claim:excl-missing)</translation>
    </message>
    <message>
        <source>Only a trial team can decide</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Dim ond tîm y treial all benderfynu</translation>
    </message>
    <message>
        <source>No list can tell you whether you can join. Rules differ between trials, and they change. Ask your specialist.</source>
        <extracomment>Who can take part &gt; Common reasons for no</extracomment>
        <translation>Does dim un rhestr sy’n gallu dweud wrthych chi a allwch chi ymuno. Mae’r rheolau’n amrywio rhwng treialon, ac maen nhw’n newid. Gofynnwch i’ch arbenigwr.</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Who can take part &gt; Your medicines</extracomment>
        <translation>Eich meddyginiaethau</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Who can take part &gt; Your medicines</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>Your time and your home</source>
        <extracomment>Who can take part &gt; Your time and your home</extracomment>
        <translation>Eich amser a’ch cartref</translation>
    </message>
    <message>
        <source>UK hospital leaflets ask people to stay within about an hour of the hospital, and to have someone with them day and night, for about 4 weeks. Your hospital may say something different. Ask who pays for the place to stay. [](claim:omit-stay-near)</source>
        <extracomment>Who can take part &gt; Your time and your home</extracomment>
        <translation>Mae taflenni gwybodaeth ysbytai yn y DU yn gofyn i bobl aros o fewn tuag awr i’r ysbyty, a chael rhywun gyda nhw ddydd a nos, am tua 4 wythnos. Efallai y bydd eich ysbyty chi’n dweud rhywbeth gwahanol. Gofynnwch pwy sy’n talu am y lle i aros. [](claim:omit-stay-near)</translation>
    </message>
    <message>
        <source>Expect to be followed for many years. [](claim:followup-years)</source>
        <extracomment>Who can take part &gt; Your time and your home</extracomment>
        <translation>Disgwyliwch gael eich dilyn am flynyddoedd lawer. [](claim:followup-years)</translation>
    </message>
    <message>
        <source>If this would be hard for you, ask what help there is. Read about [money and travel help](page:money-and-travel).</source>
        <extracomment>Who can take part &gt; Your time and your home</extracomment>
        <translation>Os byddai hyn yn anodd i chi, gofynnwch pa help sydd ar gael. Darllenwch am [help gydag arian a theithio](page:money-and-travel).</translation>
    </message>
    <message>
        <source>If the answer is no, or not now</source>
        <extracomment>Who can take part &gt; If the answer is no, or not now</extracomment>
        <translation>Os “na” yw’r ateb, neu “ddim nawr”</translation>
    </message>
    <message>
        <source>Waiting, being turned down, or finding that it has not worked is hard. Ask for emotional support. [](claim:omit-feelings)</source>
        <extracomment>Who can take part &gt; If the answer is no, or not now</extracomment>
        <translation>Mae’n anodd aros, cael eich gwrthod, neu weld nad ydy’r driniaeth wedi gweithio. Gofynnwch am gymorth emosiynol. [](claim:omit-feelings)</translation>
    </message>
    <message>
        <source>There are other choices, such as other medicines, other trials, and for some conditions a stem cell transplant. Ask how they compare. [](claim:omit-alternatives)</source>
        <extracomment>Who can take part &gt; If the answer is no, or not now</extracomment>
        <translation>Mae dewisiadau eraill, fel meddyginiaethau eraill, treialon eraill, a thrawsblaniad bôn-gelloedd ar gyfer rhai cyflyrau. Gofynnwch sut maen nhw’n cymharu. [](claim:omit-alternatives)</translation>
    </message>
    <message>
        <source>Taking part in a trial is your choice. It is fine to say no, or to change your mind. Saying no will not affect your usual care. [](claim:conclusion-be-part)</source>
        <extracomment>Who can take part &gt; If the answer is no, or not now</extracomment>
        <translation>Eich dewis chi yw cymryd rhan mewn treial. Mae’n iawn dweud na, neu newid eich meddwl. Fydd dweud na ddim yn effeithio ar eich gofal arferol. [](claim:conclusion-be-part)</translation>
    </message>
    <message>
        <source>Next, read about [trials in the UK](page:uk-trials), or pick your [questions for your doctor](page:questions).</source>
        <extracomment>Who can take part &gt; If the answer is no, or not now</extracomment>
        <translation>Nesaf, darllenwch am [dreialon yn y DU](page:uk-trials), neu dewiswch eich [cwestiynau i’ch meddyg](page:questions).</translation>
    </message>
</context>
<context>
    <name>your-condition.md</name>
    <message>
        <source>Your condition</source>
        <extracomment>Your condition</extracomment>
        <translation>Eich cyflwr</translation>
    </message>
    <message>
        <source>How much is known differs from one condition to another. For most conditions other than lupus there are too few people to say how well CAR-T works. [](claim:conclusion-complete-remission-most)</source>
        <extracomment>Your condition</extracomment>
        <translation>Mae faint sy’n hysbys yn amrywio o un cyflwr i’r llall. Ar gyfer y rhan fwyaf o gyflyrau heblaw lwpws, mae rhy ychydig o bobl i ddweud pa mor dda mae CAR-T yn gweithio. [](claim:conclusion-complete-remission-most)</translation>
    </message>
    <message>
        <source>Choose your condition</source>
        <extracomment>Your condition &gt; Choose your condition</extracomment>
        <translation>Dewiswch eich cyflwr</translation>
    </message>
    <message>
        <source>[Lupus](page:lupus). A 2025 review put together 16 studies with 145 people with lupus. These were small, early studies, mostly with no comparison group. [](claim:sle-89-percent)</source>
        <extracomment>Your condition &gt; Choose your condition</extracomment>
        <translation>[Lwpws](page:lupus). Daeth adolygiad yn 2025 ag 16 o astudiaethau at ei gilydd, gyda 145 o bobl â lwpws. Astudiaethau bach, cynnar oedd y rhain, y rhan fwyaf heb grŵp cymharu. [](claim:sle-89-percent)</translation>
    </message>
    <message>
        <source>[Rheumatoid arthritis](page:rheumatoid-arthritis). A 2025 review found only 7 people with rheumatoid arthritis who had been treated. [](claim:ra-72-percent)</source>
        <extracomment>Your condition &gt; Choose your condition</extracomment>
        <translation>[Arthritis gwynegol](page:rheumatoid-arthritis). Mewn adolygiad yn 2025, dim ond 7 o bobl ag arthritis gwynegol a welwyd oedd wedi cael y driniaeth. [](claim:ra-72-percent)</translation>
    </message>
    <message>
        <source>[Multiple sclerosis](page:multiple-sclerosis). CAR-T for MS is at a very early stage. Nobody knows yet whether it slows MS. [](claim:ms-potential-repair)</source>
        <extracomment>Your condition &gt; Choose your condition</extracomment>
        <translation>[Sglerosis ymledol](page:multiple-sclerosis). Mae CAR-T ar gyfer MS ar gam cynnar iawn. Does neb yn gwybod eto a yw’n arafu MS. [](claim:ms-potential-repair)</translation>
    </message>
    <message>
        <source>[Myasthenia gravis](page:myasthenia-gravis). One small trial gave some people CAR-T and some a [dummy treatment](term:placebo). A larger trial is running to check. [](claim:mg-71-percent)</source>
        <extracomment>Your condition &gt; Choose your condition</extracomment>
        <translation>[Myasthenia gravis](page:myasthenia-gravis). Mewn un treial bach, cafodd rhai pobl CAR-T a chafodd rhai [driniaeth ffug](term:placebo). Mae treial mwy ar waith i wirio hyn. [](claim:mg-71-percent)</translation>
    </message>
    <message>
        <source>[Systemic sclerosis and myositis](page:systemic-sclerosis-myositis). In a German study of 15 people, 4 had systemic sclerosis and 3 had muscle inflammation (myositis). [](claim:german-study-numbers)</source>
        <extracomment>Your condition &gt; Choose your condition</extracomment>
        <translation>[Sglerosis systemig a myositis](page:systemic-sclerosis-myositis). Mewn astudiaeth o’r Almaen gyda 15 o bobl, roedd gan 4 sglerosis systemig ac roedd gan 3 lid y cyhyrau (myositis). [](claim:german-study-numbers)</translation>
    </message>
    <message>
        <source>Each page tells you what CAR-T aims at, what was found, what could harm, where the UK trials are, what to ask, and who can support you.</source>
        <extracomment>Your condition &gt; Choose your condition</extracomment>
        <translation>Mae pob tudalen yn dweud wrthych chi at beth mae CAR-T yn anelu, beth welwyd, beth allai wneud niwed, ble mae’r treialon yn y DU, beth i’w ofyn, a phwy all eich cefnogi.</translation>
    </message>
    <message>
        <source>If you have another condition</source>
        <extracomment>Your condition &gt; If you have another condition</extracomment>
        <translation>Os oes gennych chi gyflwr arall</translation>
    </message>
    <message>
        <source>Researchers are starting to look at other conditions. One woman in Germany with severe ulcerative colitis did well in a 2025 report, but that is one person. For type 1 diabetes, very small early studies of a different kind of cell are being planned. [](claim:future-more-conditions)</source>
        <extracomment>Your condition &gt; If you have another condition</extracomment>
        <translation>Mae ymchwilwyr yn dechrau edrych ar gyflyrau eraill. Mewn adroddiad yn 2025, aeth pethau’n dda i un fenyw yn yr Almaen â cholitis briwiol difrifol iawn, ond un person yw hynny. Ar gyfer diabetes math 1, mae astudiaethau cynnar bach iawn o fath gwahanol o gell yn cael eu cynllunio. [](claim:future-more-conditions)</translation>
    </message>
    <message>
        <source>There may be fewer trials for your condition. Your specialist can check. You can also read [how to find a trial](page:find-a-trial).</source>
        <extracomment>Your condition &gt; If you have another condition</extracomment>
        <translation>Efallai fod llai o dreialon ar gyfer eich cyflwr chi. Gall eich arbenigwr wirio. Gallwch hefyd ddarllen [sut i ddod o hyd i dreial](page:find-a-trial).</translation>
    </message>
    <message>
        <source>If you do not know the exact name of your condition, ask your GP or specialist.</source>
        <extracomment>Your condition &gt; If you have another condition</extracomment>
        <translation>Os nad ydych chi’n gwybod union enw eich cyflwr, gofynnwch i’ch meddyg teulu neu’ch arbenigwr.</translation>
    </message>
    <message>
        <source>What is the same for every condition</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Beth sydd yr un fath ar gyfer pob cyflwr</translation>
    </message>
    <message>
        <source>Most trials take people whose disease is active and serious even though they have had good treatment. Each trial has its own exact rules. [](claim:req-severe-despite-treatment)</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Mae’r rhan fwyaf o dreialon yn derbyn pobl sydd â chlefyd gweithredol a difrifol er eu bod nhw wedi cael triniaeth dda. Mae gan bob treial ei union reolau ei hun. [](claim:req-severe-despite-treatment)</translation>
    </message>
    <message>
        <source>CAR-T may calm the illness. It may not undo damage that has already been done, such as scarring or lost kidney function. [](claim:omit-damage)</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Efallai y bydd CAR-T yn tawelu’r salwch. Efallai na fydd yn dadwneud niwed sydd wedi digwydd yn barod, fel creithiau neu golli gweithrediad yn yr arennau. [](claim:omit-damage)</translation>
    </message>
    <message>
        <source>The disease can come back. [](claim:omit-relapse)</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Gall y clefyd ddod yn ôl. [](claim:omit-relapse)</translation>
    </message>
    <message>
        <source>Many side effects are mild and pass. Some are serious, some last a long time, and a few people have died. [](claim:conclusion-side-effects-mild) Read about [side effects](page:side-effects).</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Mae llawer o sgil-effeithiau’n ysgafn ac yn mynd heibio. Mae rhai’n ddifrifol, mae rhai’n para’n hir, ac mae ychydig o bobl wedi marw. [](claim:conclusion-side-effects-mild) Darllenwch am [sgil-effeithiau](page:side-effects).</translation>
    </message>
    <message>
        <source>You may have to stop or cut down medicines before your cells are collected. Your illness may [flare](term:flare) while you wait. Only change medicines with your team. [](claim:omit-medicines-flare)</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Efallai y bydd rhaid i chi roi’r gorau i feddyginiaethau, neu gymryd llai ohonyn nhw, cyn i’ch celloedd gael eu casglu. Efallai y cewch chi [bwl](term:flare) o’ch salwch wrth i chi aros. Dim ond gyda’ch tîm y dylech chi newid meddyginiaethau. [](claim:omit-medicines-flare)</translation>
    </message>
    <message>
        <source>There are other choices</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Mae dewisiadau eraill</translation>
    </message>
    <message>
        <source>There are other choices, such as other medicines, other trials, and for some conditions a stem cell transplant. Ask how they compare. [](claim:omit-alternatives) Read about [other choices, and doing nothing](page:other-choices).</source>
        <extracomment>Your condition &gt; What is the same for every condition</extracomment>
        <translation>Mae dewisiadau eraill, fel meddyginiaethau eraill, treialon eraill, a thrawsblaniad bôn-gelloedd ar gyfer rhai cyflyrau. Gofynnwch sut maen nhw’n cymharu. [](claim:omit-alternatives) Darllenwch am [ddewisiadau eraill, a gwneud dim](page:other-choices).</translation>
    </message>
</context>
</TS>

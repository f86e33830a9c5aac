<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
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
            <translation>Rhowch seren i hyd at bump: nhw sy’n mynd gyntaf ar eich taflen.</translation>
        </message>
        <message>
            <source>You have starred %1.</source>
            <translation>Rydych chi wedi rhoi seren i %1.</translation>
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
        <name>commandline</name>
        <message>
            <source>open this page, for example: four-steps</source>
            <translation>agor y dudalen hon, er enghraifft: four-steps</translation>
        </message>
        <message>
            <source>write the guide as web pages and open no window</source>
            <translation>ysgrifennu'r canllaw fel tudalennau gwe heb agor ffenestr</translation>
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
            <translation>ar gyfer y daflen: atebion sy'n dweud pa gwestiynau i'w hawgrymu</translation>
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
            <translation>i gyfieithwyr: ieithoedd FOLDER yn lle'r rhai sydd wedi'u cynnwys</translation>
        </message>
        <message>
            <source>show this help</source>
            <translation>dangos y cymorth hwn</translation>
        </message>
        <message>
            <source>show the version</source>
            <translation>dangos y fersiwn</translation>
        </message>
        <message>
            <source>take this day (YYYY-MM-DD) for today, to check how dates behave</source>
            <translation>cymryd y diwrnod hwn (YYYY-MM-DD) fel heddiw, i wirio sut mae dyddiadau'n ymddwyn</translation>
        </message>
        <message>
            <source>lay the window out from right to left, to check how that looks</source>
            <translation>gosod y ffenestr o'r dde i'r chwith, i wirio sut mae hynny'n edrych</translation>
        </message>
        <message>
            <source>only for automated tests; switches a protection off</source>
            <translation>ar gyfer profion awtomatig yn unig; mae'n diffodd amddiffyniad</translation>
        </message>
        <message>
            <source>Try 'cartguide --help'.</source>
            <translation>Rhowch gynnig ar 'cartguide --help'.</translation>
        </message>
        <message>
            <source>'%1' is not a day written as YYYY-MM-DD.</source>
            <translation>dydy '%1' ddim yn ddiwrnod wedi'i ysgrifennu fel YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>option '%1' does not go with '%2'.</source>
            <translation>dydy'r opsiwn '%1' ddim yn mynd gyda '%2'.</translation>
        </message>
        <message>
            <source>option '%1' needs '--export-sheet' beside it.</source>
            <translation>mae angen '--export-sheet' gyda'r opsiwn '%1'.</translation>
        </message>
        <message>
            <source>'%1' is not understood.</source>
            <translation>does dim modd deall '%1'.</translation>
        </message>
        <message>
            <source>unknown option '%1'.</source>
            <translation>opsiwn anhysbys '%1'.</translation>
        </message>
        <message>
            <source>option '%1' takes no value.</source>
            <translation>dydy'r opsiwn '%1' ddim yn cymryd gwerth.</translation>
        </message>
        <message>
            <source>option '%1' needs a value.</source>
            <translation>mae angen gwerth ar yr opsiwn '%1'.</translation>
        </message>
        <message>
            <source>the guide is not offered in the language '%1', only in: %2.</source>
            <translation>dydy'r canllaw ddim yn cael ei gynnig yn yr iaith '%1', dim ond yn: %2.</translation>
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
A list is saved in the window. Answers are written by hand, or by a clinic's own programs:

</source>
            <translation>
Heb restr nac atebion, mae'r chwe chwestiwn sydd i bawb ar y daflen.
Gyda'r ddau, mae'r cwestiynau y mae'r atebion yn eu hawgrymu yn cael eu hychwanegu at y rhestr.
Mae rhestr yn cael ei chadw yn y ffenestr. Mae atebion yn cael eu hysgrifennu â llaw, neu gan raglenni clinig ei hun:

</translation>
        </message>
        <message>
            <source>These are the questions, and the answers that each may have:

</source>
            <translation>Dyma'r cwestiynau, a'r atebion y gall pob un eu cael:

</translation>
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
            <translation>Ie</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Na</translation>
        </message>
        <message>
            <source>It comes and goes</source>
            <translation>Mae’n mynd a dod</translation>
        </message>
        <message>
            <source>No, it is well controlled</source>
            <translation>Nac ydy, mae o dan reolaeth dda</translation>
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
            <translation>Ydy eich cyflwr yn weithredol nawr, hyd yn oed gyda thriniaeth?</translation>
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
            <translation>Ydych chi wedi cael strôc, ffitiau (trawiadau) neu broblem arall ar yr ymennydd, neu ydy eich salwch wedi effeithio ar eich ymennydd?</translation>
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
            <translation>Allai rhywun aros gyda chi, yn agos at yr ysbyty, am tua 4 wythnos?</translation>
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
            <translation>Mae ystyr “digon” yn amrywio o dreial i dreial: mae rhai treialon lwpws wedi trin pobl yr oedd eu harennau eisoes wedi’u heffeithio.</translation>
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
            <translation>Byddwch chi hefyd yn cael eich profi am heintiau cudd fel HIV a hepatitis B a C.</translation>
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
            <translation>Fel arfer bydd angen i chi ddefnyddio dull atal cenhedlu dibynadwy cyn ac ar ôl: 12 mis ar ôl y celloedd mewn rhai treialon. Gall hyn fod yn berthnasol i ddynion hefyd.</translation>
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
            <translation>Mae’n dibynnu pa mor ddifrifol yw’r broblem. Mae rhai treialon lwpws yn cynnwys pobl â chlefyd yr arennau. Gofynnwch.</translation>
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
            <translation>Fel arfer mae’n rhaid i driniaeth aros nes bod haint wedi mynd. Ewch i gael triniaeth i’r haint.</translation>
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
            <translation>Gall canserau newydd ddigwydd ar ôl CAR-T. Ar gyfer clefydau awto-imiwn, dydy pobl ddim wedi cael eu dilyn am ddigon hir i wybod pa mor aml.</translation>
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
            <translation>Nodwch y dyddiad. Peidiwch â stopio unrhyw feddyginiaeth eich hun.</translation>
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
            <translation>digwyddodd i’r person hwn</translation>
        </message>
        <message>
            <source>it did not</source>
            <translation>ni ddigwyddodd</translation>
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
        <name>main</name>
        <message>
            <source>cartguide: the words of the language '%1' could not be read from %2.</source>
            <translation>cartguide: doedd dim modd darllen geiriau'r iaith '%1' o %2.</translation>
        </message>
        <message>
            <source>The guide was written to %1. Open %1/index.html in any web browser.</source>
            <translation>Ysgrifennwyd y canllaw i %1. Agorwch %1/index.html mewn unrhyw borwr gwe.</translation>
        </message>
        <message>
            <source>This file could not be read: %1.</source>
            <translation>Doedd dim modd darllen y ffeil hon: %1.</translation>
        </message>
        <message>
            <source>The sheet was not written: %1</source>
            <translation>Ni chafodd y daflen ei hysgrifennu: %1</translation>
        </message>
        <message>
            <source>The sheet was written to %1.</source>
            <translation>Ysgrifennwyd y daflen i %1.</translation>
        </message>
        <message>
            <source>CAR-T Guide needs a screen to open its window. To get the guide as web pages instead, run: cartguide --export-html FOLDER</source>
            <translation>Mae angen sgrin er mwyn i’r rhaglen Canllaw CAR-T agor ei ffenestr. I gael y canllaw fel tudalennau gwe yn lle hynny, rhedwch: cartguide --export-html FOLDER</translation>
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
            <translation>Ar gyfer fy nghyflwr i, faint o driniaethau eraill sy’n gorfod bod wedi methu cyn i CAR-T gael ei ystyried?</translation>
        </message>
        <message>
            <source>Could my heart, lungs, kidneys, liver or past infections rule me out?</source>
            <translation>Allai fy nghalon, fy ysgyfaint, fy arennau, fy afu neu heintiau yn y gorffennol olygu na fyddwn i’n cael fy nerbyn?</translation>
        </message>
        <message>
            <source>Which of my medicines would have to stop before my cells are collected, and for how long?</source>
            <translation>Pa rai o fy meddyginiaethau fyddai’n gorfod stopio cyn i fy nghelloedd gael eu casglu, ac am ba hyd?</translation>
        </message>
        <message>
            <source>Is there damage already done that CAR-T could not put right?</source>
            <translation>Oes difrod wedi’i wneud yn barod na allai CAR-T ei drwsio?</translation>
        </message>
        <message>
            <source>Which type of MS do I have now, and which types do the trials take?</source>
            <translation>Pa fath o MS sydd gen i nawr, a pha fathau mae’r treialon yn eu derbyn?</translation>
        </message>
        <message>
            <source>Which antibodies do I have, and does that change what is open to me?</source>
            <translation>Pa wrthgyrff sydd gen i, ac a yw hynny’n newid yr hyn sy’n agored i mi?</translation>
        </message>
        <message>
            <source>Does having had cancer before change things for me?</source>
            <translation>Ydy’r ffaith fy mod i wedi cael canser o’r blaen yn newid pethau i mi?</translation>
        </message>
        <message>
            <source>Are there trials I might be eligible for?</source>
            <translation>Oes treialon a allai fy nerbyn i?</translation>
        </message>
        <message>
            <source>Can you refer me to a CAR-T center?</source>
            <translation>Allwch chi fy atgyfeirio i ganolfan CAR-T?</translation>
        </message>
        <message>
            <source>What is the trial’s number, so that I can look it up?</source>
            <translation>Beth yw rhif y treial, er mwyn i mi allu chwilio amdano?</translation>
        </message>
        <message>
            <source>What is this trial mainly testing: is it safe, what dose, or does it work?</source>
            <translation>Beth mae’r treial hwn yn ei brofi’n bennaf: a yw’n ddiogel, pa ddos, neu a yw’n gweithio?</translation>
        </message>
        <message>
            <source>Would I surely get CAR-T, or might I be put in a group that gets something else?</source>
            <translation>Fyddwn i’n siŵr o gael CAR-T, neu a allwn i gael fy rhoi mewn grŵp sy’n cael rhywbeth arall?</translation>
        </message>
        <message>
            <source>Who is paying for the trial, and does my doctor or hospital gain if I join?</source>
            <translation>Pwy sy’n talu am y treial, ac a yw fy meddyg neu fy ysbyty’n elwa os ydw i’n ymuno?</translation>
        </message>
        <message>
            <source>If I am not suitable, or the trial is full, what happens next, and who will look again later?</source>
            <translation>Os na fydda i’n cael fy nerbyn, neu os yw’r treial yn llawn, beth sy’n digwydd nesaf, a phwy fydd yn edrych eto yn nes ymlaen?</translation>
        </message>
        <message>
            <source>I do not live in England. Can I be sent to a hospital there, and who sets that up?</source>
            <translation>Dydw i ddim yn byw yn Lloegr. Alla i gael fy anfon i ysbyty yno, a phwy sy’n trefnu hynny?</translation>
        </message>
        <message>
            <source>How many people with my condition have had this treatment, and how many of them got better?</source>
            <translation>Faint o bobl â fy nghyflwr i sydd wedi cael y driniaeth hon, a faint ohonyn nhw a ddaeth yn well?</translation>
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
            <translation>Pa arwyddion cynnar o drafferth y mae’n rhaid i fy nheulu a fi gadw llygad amdanyn nhw, fel twymyn, dryswch neu gryndod?</translation>
        </message>
        <message>
            <source>For how long would I catch infections more easily, and how would you protect me?</source>
            <translation>Am ba hyd y byddwn i’n dal heintiau’n haws, a sut byddech chi’n fy amddiffyn?</translation>
        </message>
        <message>
            <source>What do we know, and not know, about cancer or other problems years later?</source>
            <translation>Beth rydyn ni’n ei wybod, a beth dydyn ni ddim yn ei wybod, am ganser neu broblemau eraill flynyddoedd yn ddiweddarach?</translation>
        </message>
        <message>
            <source>Could my illness flare while my usual medicines are stopped, and what would you do?</source>
            <translation>Allwn i gael pwl o’r salwch tra bydd fy meddyginiaethau arferol wedi’u stopio, a beth fyddech chi’n ei wneud?</translation>
        </message>
        <message>
            <source>What is the plan if my breathing or swallowing gets worse during treatment?</source>
            <translation>Beth yw’r cynllun os bydd fy anadlu neu fy llyncu’n gwaethygu yn ystod y driniaeth?</translation>
        </message>
        <message>
            <source>How long would I be in hospital, and how long must I stay near it afterwards?</source>
            <translation>Am ba hyd y byddwn i yn yr ysbyty, ac am ba hyd y mae’n rhaid i mi aros yn agos ato wedyn?</translation>
        </message>
        <message>
            <source>Do I need someone with me day and night when I go home, and for how many weeks?</source>
            <translation>Oes angen rhywun gyda fi ddydd a nos pan fydda i’n mynd adref, ac am faint o wythnosau?</translation>
        </message>
        <message>
            <source>When could I drive again?</source>
            <translation>Pryd y gallwn i yrru eto?</translation>
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
            <translation>Pa mor aml y mae’n rhaid i mi ddod yn ôl, am faint o flynyddoedd, ac oes modd gwneud rhai archwiliadau yn agos at fy nghartref?</translation>
        </message>
        <message>
            <source>Could this stop me having children, and can eggs, sperm or embryos be stored first on the NHS where I live?</source>
            <translation>Allai hyn fy atal rhag cael plant, ac oes modd storio wyau, sberm neu embryonau yn gyntaf ar y GIG lle rydw i’n byw?</translation>
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
            <translation>Am ba hyd y mae pobl i ffwrdd o’r gwaith neu o’u hastudiaethau, a wnewch chi ysgrifennu llythyr ar gyfer fy nghyflogwr neu fy ngholeg?</translation>
        </message>
        <message>
            <source>Will the trial pay for travel, food and a place to stay, for me and for the person who comes with me?</source>
            <translation>Fydd y treial yn talu am deithio, bwyd a lle i aros, i mi ac i’r person sy’n dod gyda fi?</translation>
        </message>
        <message>
            <source>Which benefits or help with costs could I get, and who here can help me apply?</source>
            <translation>Pa fudd-daliadau neu help gyda chostau y gallwn i eu cael, a phwy yma all fy helpu i wneud cais?</translation>
        </message>
        <message>
            <source>Which vaccines would I need again, and which must I avoid?</source>
            <translation>Pa frechlynnau fyddai eu hangen arna i eto, a pha rai y mae’n rhaid i mi eu hosgoi?</translation>
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
            <translation>Sut mae hyn yn cymharu â fy newisiadau eraill?</translation>
        </message>
        <message>
            <source>You could ask about a stem cell transplant too.</source>
            <translation>Gallech chi holi am drawsblaniad bôn-gelloedd hefyd.</translation>
        </message>
        <message>
            <source>What would happen if I waited a year, or changed nothing?</source>
            <translation>Beth fyddai’n digwydd pe bawn i’n aros blwyddyn, neu’n newid dim byd?</translation>
        </message>
        <message>
            <source>How long do I have to decide, and who can I talk to who is not part of the trial?</source>
            <translation>Faint o amser sydd gen i i benderfynu, a gyda phwy alla i siarad sydd ddim yn rhan o’r treial?</translation>
        </message>
        <message>
            <source>Can I stop at any point, what would then happen to my cells and my information, and what if I am harmed?</source>
            <translation>Alla i stopio ar unrhyw adeg, beth fyddai’n digwydd wedyn i fy nghelloedd a fy ngwybodaeth, a beth os ydw i’n cael niwed?</translation>
        </message>
        <message>
            <source>Am I a candidate?</source>
            <translation>Ydw i’n ymgeisydd?</translation>
        </message>
        <message>
            <source>Trials and getting referred</source>
            <translation>Treialon a chael atgyfeiriad</translation>
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
            <translation>Ar ôl triniaeth</translation>
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
    </context>
    <context>
        <name>ui::CheckPanel</name>
        <message>
            <source>Check your answers</source>
            <translation>Gwiriwch eich atebion</translation>
        </message>
        <message>
            <source>You can change any of them. Then see what to ask your specialist.</source>
            <translation>Gallwch newid unrhyw un ohonyn nhw. Yna gwelwch beth i’w ofyn i’ch arbenigwr.</translation>
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
        <name>ui::HelpScreen</name>
        <message>
            <source>Back to where you were</source>
            <translation>Yn ôl i’r lle’r oeddech chi</translation>
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
            <translation>Beth yw CAR-T, y pedwar cam, a beth ganfu’r astudiaethau.</translation>
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
            <translation>Cwestiynau i’ch meddyg, dewisiadau eraill, a chefnogaeth.</translation>
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
            <translation>Golwg</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>Cael help nawr</translation>
        </message>
        <message>
            <source>My question sheet</source>
            <translation>Fy nhaflen gwestiynau</translation>
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
            <translation>Dydych chi ddim wedi dewis unrhyw gwestiynau eto. Felly mae’r chwe chwestiwn hyn ar eich taflen, sy’n holi am y lles, y niwed, a gwneud dim. Dewiswch eich rhai eich hun o’r pynciau, neu ysgrifennwch un isod.</translation>
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
            <translation>Mae %1 o godau: cymerwch nhw un ar ôl y llall.</translation>
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
            <translation>Ni chafodd dim ei argraffu.</translation>
        </message>
        <message>
            <source>The pages cannot be made on this computer, because a part of the guide is missing. Ask whoever installed the guide to install it again.</source>
            <translation>Does dim modd gwneud y tudalennau ar y cyfrifiadur hwn, am fod rhan o’r canllaw ar goll. Gofynnwch i bwy bynnag a osododd y canllaw ei osod eto.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was printed.</source>
            <translation>Wedi stopio. Ni chafodd dim ei argraffu.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>Wedi stopio. Ni chafodd dim ei gadw.</translation>
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
            <translation>Mae’r argraffydd “%1” yn gofyn am gyfrinair, neu dydy e ddim yn gadael i chi argraffu. Dewiswch argraffydd arall, neu cadwch y tudalennau fel PDF.</translation>
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
            <translation>Ni chafwyd hyd i unrhyw argraffydd. Gwiriwch fod argraffydd wedi’i osod ar y cyfrifiadur hwn, neu cadwch y tudalennau fel PDF.</translation>
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
            <translation>Ni chlywyd dim mwy am y tudalennau a anfonwyd i “%1”. Edrychwch ar yr argraffydd. Os na ddaeth dim byd allan, argraffwch eto, neu cadwch y tudalennau fel PDF.</translation>
        </message>
        <message>
            <source>Printing was stopped. A page that had begun may still come out.</source>
            <translation>Cafodd yr argraffu ei stopio. Efallai y bydd tudalen a oedd wedi dechrau yn dal i ddod allan.</translation>
        </message>
        <message>
            <source>Printing was stopped at the printer “%1”. Print again, or save the pages as a PDF.</source>
            <translation>Cafodd yr argraffu ei stopio wrth yr argraffydd “%1”. Argraffwch eto, neu cadwch y tudalennau fel PDF.</translation>
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
        <name>ui::SheetPaper</name>
        <message>
            <source>The sheet cannot be made on this computer, because a part of the guide is missing. You can copy your questions as text instead.</source>
            <translation>Does dim modd gwneud y daflen ar y cyfrifiadur hwn, am fod rhan o’r canllaw ar goll. Gallwch gopïo eich cwestiynau fel testun yn lle hynny.</translation>
        </message>
    </context>
    <context>
        <name>ui::SheetScreen</name>
        <message>
            <source>Stop printing</source>
            <translation>Stopio argraffu</translation>
        </message>
        <message>
            <source>My question sheet</source>
            <translation>Fy nhaflen gwestiynau</translation>
        </message>
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
            <translation>Parhau lle’r oeddech chi</translation>
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
    </context>
    <context>
        <name>web::DownPanel</name>
        <message>
            <source>This page stopped working</source>
            <translation>Stopiodd y dudalen hon weithio</translation>
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
</TS>

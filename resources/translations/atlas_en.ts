<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AlsoReported</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationFooter</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtfulList</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>One page a file: %n file(s).</source>
        <translation>
            <numerusform>One page a file: %n file.</numerusform>
            <numerusform>One page a file: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message numerus="yes">
        <source>Files are taken one at a time: %n other(s) are left out.</source>
        <translation>
            <numerusform>Files are taken one at a time: %n other is left out.</numerusform>
            <numerusform>Files are taken one at a time: %n others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged, with %n conflict(s)</source>
        <translation>
            <numerusform>Merged, with %n conflict</numerusform>
            <numerusform>Merged, with %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneTools</name>
    <message numerus="yes">
        <source>No date: %n</source>
        <translation>
            <numerusform>No date: %n</numerusform>
            <numerusform>No date: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>and %n earlier or undated</source>
        <translation>
            <numerusform>and %n earlier or undated</numerusform>
            <numerusform>and %n earlier or undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source gives %1 as the beginning, and no day. On %2 its %n states are shown as possibly members: it may have begun before or after that day.</source>
        <translation>
            <numerusform>The source gives %1 as the beginning, and no day. On %2 its one state is shown as possibly a member: it may have begun before or after that day.</numerusform>
            <numerusform>The source gives %1 as the beginning, and no day. On %2 its %n states are shown as possibly members: it may have begun before or after that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n members</source>
        <translation>
            <numerusform>The one member</numerusform>
            <numerusform>All %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n members</source>
        <translation>
            <numerusform>The other member</numerusform>
            <numerusform>The other %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible members</source>
        <translation>
            <numerusform>%n possible member</numerusform>
            <numerusform>%n possible members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>tomorrow</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members since %1</source>
        <translation>
            <numerusform>%n member since %1</numerusform>
            <numerusform>%n members since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days apart.</source>
        <translation>
            <numerusform>%n day apart.</numerusform>
            <numerusform>%n days apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n with another status</numerusform>
            <numerusform>%n with another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became certain</source>
        <translation>
            <numerusform>%n became certain</numerusform>
            <numerusform>%n became certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possibly members</source>
        <translation>
            <numerusform>%n possibly a member</numerusform>
            <numerusform>%n possibly members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside these days</source>
        <translation>
            <numerusform>%n outside these days</numerusform>
            <numerusform>%n outside these days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s)</source>
        <translation>
            <numerusform>%n possible event</numerusform>
            <numerusform>%n possible events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated, not counted</source>
        <translation>
            <numerusform>%n undated, not counted</numerusform>
            <numerusform>%n undated, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled, not counted</source>
        <translation>
            <numerusform>%n cancelled, not counted</numerusform>
            <numerusform>%n cancelled, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>including %n possible</source>
        <translation>
            <numerusform>including %n possible</numerusform>
            <numerusform>including %n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>one of %n</numerusform>
            <numerusform>one of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n states</source>
        <translation>
            <numerusform>one of %n state</numerusform>
            <numerusform>one of %n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events between A and B</source>
        <translation>
            <numerusform>%n event between A and B</numerusform>
            <numerusform>%n events between A and B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states joined</source>
        <translation>
            <numerusform>%n state joined</numerusform>
            <numerusform>%n states joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states possibly joined</source>
        <translation>
            <numerusform>%n state possibly joined</numerusform>
            <numerusform>%n states possibly joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states left</source>
        <translation>
            <numerusform>%n state left</numerusform>
            <numerusform>%n states left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states changed status</source>
        <translation>
            <numerusform>%n state changed status</numerusform>
            <numerusform>%n states changed status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states now certain</source>
        <translation>
            <numerusform>%n state now certain</numerusform>
            <numerusform>%n states now certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on both days</source>
        <translation>
            <numerusform>%n member on both days</numerusform>
            <numerusform>%n members on both days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possibly joined</source>
        <translation>
            <numerusform>%n possibly joined</numerusform>
            <numerusform>%n possibly joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed status</source>
        <translation>
            <numerusform>%n changed status</numerusform>
            <numerusform>%n changed status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now certain</source>
        <translation>
            <numerusform>%n now certain</numerusform>
            <numerusform>%n now certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months with events or changes</source>
        <translation>
            <numerusform>%n month with events or changes</numerusform>
            <numerusform>%n months with events or changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states and organisations</source>
        <translation>
            <numerusform>%n state or organisation</numerusform>
            <numerusform>%n states and organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has no date, and does not speak.</source>
        <translation>
            <numerusform>%n has no date, and does not speak.</numerusform>
            <numerusform>%n have no date, and do not speak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) more</source>
        <translation>
            <numerusform>%n event more</numerusform>
            <numerusform>%n events more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) fewer</source>
        <translation>
            <numerusform>%n event fewer</numerusform>
            <numerusform>%n events fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) more precise</source>
        <translation>
            <numerusform>%n date more precise</numerusform>
            <numerusform>%n dates more precise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) told otherwise</source>
        <translation>
            <numerusform>%n event told otherwise</numerusform>
            <numerusform>%n events told otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sources</source>
        <translation>
            <numerusform>All sources</numerusform>
            <numerusform>All %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced claim(s)</source>
        <translation>
            <numerusform>%n unsourced claim</numerusform>
            <numerusform>%n unsourced claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) there</source>
        <translation>
            <numerusform>%n event there</numerusform>
            <numerusform>%n events there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after %1</source>
        <translation>
            <numerusform>%n after %1</numerusform>
            <numerusform>%n after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown to this lens</source>
        <translation>
            <numerusform>%n unknown to this lens</numerusform>
            <numerusform>%n unknown to this lens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this lens %n rest on it alone.</source>
        <translation>
            <numerusform>In this lens %n thing rests on it alone.</numerusform>
            <numerusform>In this lens %n things rest on it alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events only in B</source>
        <translation>
            <numerusform>%n event only in B</numerusform>
            <numerusform>%n events only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events only in A</source>
        <translation>
            <numerusform>%n event only in A</numerusform>
            <numerusform>%n events only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states members only in B</source>
        <translation>
            <numerusform>%n state a member only in B</numerusform>
            <numerusform>%n states members only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members only in B</source>
        <translation>
            <numerusform>%n member only in B</numerusform>
            <numerusform>%n members only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states possibly members only in B</source>
        <translation>
            <numerusform>%n state possibly a member only in B</numerusform>
            <numerusform>%n states possibly members only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possibly members only in B</source>
        <translation>
            <numerusform>%n possibly a member only in B</numerusform>
            <numerusform>%n possibly members only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states members only in A</source>
        <translation>
            <numerusform>%n state a member only in A</numerusform>
            <numerusform>%n states members only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members only in A</source>
        <translation>
            <numerusform>%n member only in A</numerusform>
            <numerusform>%n members only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states certain only in B</source>
        <translation>
            <numerusform>%n state certain only in B</numerusform>
            <numerusform>%n states certain only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain only in B</source>
        <translation>
            <numerusform>%n certain only in B</numerusform>
            <numerusform>%n certain only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members in both</source>
        <translation>
            <numerusform>%n member in both</numerusform>
            <numerusform>%n members in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states of another status</source>
        <translation>
            <numerusform>%n state of another status</numerusform>
            <numerusform>%n states of another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another status</source>
        <translation>
            <numerusform>%n of another status</numerusform>
            <numerusform>%n of another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status claim(s)</source>
        <translation>
            <numerusform>%n status claim</numerusform>
            <numerusform>%n status claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>in %n row</numerusform>
            <numerusform>in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) of the dossier refer to it, and are changed with it.</source>
        <translation>
            <numerusform>%n other thing of the dossier refers to it, and is changed with it.</numerusform>
            <numerusform>%n other things of the dossier refer to it, and are changed with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n new source</numerusform>
            <numerusform>%n new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new actor(s)</source>
        <translation>
            <numerusform>%n new actor</numerusform>
            <numerusform>%n new actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new status(es)</source>
        <translation>
            <numerusform>%n new status</numerusform>
            <numerusform>%n new statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n new group</numerusform>
            <numerusform>%n new groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new theme(s)</source>
        <translation>
            <numerusform>%n new theme</numerusform>
            <numerusform>%n new themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n row(s)</source>
        <translation>
            <numerusform>%1 of the first row</numerusform>
            <numerusform>%1 of the first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s)</source>
        <translation>
            <numerusform>%n empty row</numerusform>
            <numerusform>%n empty rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on who has which status</source>
        <translation>
            <numerusform>%n claim on who has which status</numerusform>
            <numerusform>%n claims on who has which status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on events besides those shown</source>
        <translation>
            <numerusform>%n claim on events besides those shown</numerusform>
            <numerusform>%n claims on events besides those shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how participants took part, %n time(s)</source>
        <translation>
            <numerusform>how participants took part, %n time</numerusform>
            <numerusform>how participants took part, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given by sources</source>
        <translation>
            <numerusform>%n number given by sources</numerusform>
            <numerusform>%n numbers given by sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>where in its source something stands, %n time(s)</source>
        <translation>
            <numerusform>where in its source something stands, %n time</numerusform>
            <numerusform>where in its source something stands, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of quotes</source>
        <translation>
            <numerusform>%n translation of quotes</numerusform>
            <numerusform>%n translations of quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on what was inferred</source>
        <translation>
            <numerusform>%n note on what was inferred</numerusform>
            <numerusform>%n notes on what was inferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classification(s) of events by kind, group or theme</source>
        <translation>
            <numerusform>%n classification of events by kind, group or theme</numerusform>
            <numerusform>%n classifications of events by kind, group or theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in English</source>
        <translation>
            <numerusform>%n text in English</numerusform>
            <numerusform>%n texts in English</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in French</source>
        <translation>
            <numerusform>%n text in French</numerusform>
            <numerusform>%n texts in French</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in Ukrainian</source>
        <translation>
            <numerusform>%n text in Ukrainian</numerusform>
            <numerusform>%n texts in Ukrainian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of sources</source>
        <translation>
            <numerusform>%n detail of sources</numerusform>
            <numerusform>%n details of sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of actors, statuses, groups and themes</source>
        <translation>
            <numerusform>%n name of actors, statuses, groups and themes</numerusform>
            <numerusform>%n names of actors, statuses, groups and themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of actors (office, summary)</source>
        <translation>
            <numerusform>%n detail of actors (office, summary)</numerusform>
            <numerusform>%n details of actors (office, summary)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) of statuses and groups (colours, patterns)</source>
        <translation>
            <numerusform>%n look of statuses and groups (colours, patterns)</numerusform>
            <numerusform>%n looks of statuses and groups (colours, patterns)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of themes</source>
        <translation>
            <numerusform>%n text of themes</numerusform>
            <numerusform>%n texts of themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected outcome(s)</source>
        <translation>
            <numerusform>%n expected outcome</numerusform>
            <numerusform>%n expected outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on the founding</source>
        <translation>
            <numerusform>%n claim on the founding</numerusform>
            <numerusform>%n claims on the founding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden characters in %n text(s)</source>
        <translation>
            <numerusform>hidden characters in %n text</numerusform>
            <numerusform>hidden characters in %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and settings of the dossier itself</source>
        <translation>
            <numerusform>%n text or setting of the dossier itself</numerusform>
            <numerusform>%n texts and settings of the dossier itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n other source(s) say is left out.</source>
        <translation>
            <numerusform>What %n other source says is left out.</numerusform>
            <numerusform>What %n other sources say is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewFooter</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsButton</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n unsourced</numerusform>
            <numerusform>%n unsourced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message numerus="yes">
        <source>This dossier has %n error(s)</source>
        <translation>
            <numerusform>This dossier has %n error</numerusform>
            <numerusform>This dossier has %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This dossier has %n warning(s)</source>
        <translation>
            <numerusform>This dossier has %n warning</numerusform>
            <numerusform>This dossier has %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n warning(s) do not block.</source>
        <translation>
            <numerusform>The warning does not block.</numerusform>
            <numerusform>The %n warnings do not block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix the %n error(s) to open it.</source>
        <translation>
            <numerusform>Fix the error to open it.</numerusform>
            <numerusform>Fix the %n errors to open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message numerus="yes">
        <source>%n other file(s) of these pages&apos; names are there already.</source>
        <translation>
            <numerusform>%n other file of these pages&apos; names is there already.</numerusform>
            <numerusform>%n other files of these pages&apos; names are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message numerus="yes">
        <source>%1 of %n source(s) believed by the lens</source>
        <translation>
            <numerusform>%1 of %n source believed by the lens</numerusform>
            <numerusform>%1 of %n sources believed by the lens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BriefingExport</name>
    <message numerus="yes">
        <source>Saved %n file(s), from %1 on</source>
        <translation>
            <numerusform>Saved %n file, from %1 on</numerusform>
            <numerusform>Saved %n files, from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made anew for the printer’s paper, and sent to it: %n page(s)</source>
        <translation>
            <numerusform>Made anew for the printer’s paper, and sent to it: %n page</numerusform>
            <numerusform>Made anew for the printer’s paper, and sent to it: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Sent to the printer: %n page</numerusform>
            <numerusform>Sent to the printer: %n pages</numerusform>
        </translation>
    </message>
</context>
</TS>

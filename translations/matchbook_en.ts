<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>known for %n month(s)</source>
        <translation>
            <numerusform>known for %n month</numerusform>
            <numerusform>known for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work together</source>
        <translation>
            <numerusform>%n piece of work together</numerusform>
            <numerusform>%n pieces of work together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked or wrote to you on %n day(s)</source>
        <translation>
            <numerusform>talked or wrote to you on %n day</numerusform>
            <numerusform>talked or wrote to you on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n program(s)</source>
        <translation>
            <numerusform>to %n program</numerusform>
            <numerusform>to %n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %1 of %n program(s) you apply to</source>
        <translation>
            <numerusform>to %1 of %n program you apply to</numerusform>
            <numerusform>to %1 of %n programs you apply to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n other(s)</source>
        <translation>
            <numerusform>to %n other</numerusform>
            <numerusform>to %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message numerus="yes">
        <source>%n to meet</source>
        <translation>
            <numerusform>%n to meet</numerusform>
            <numerusform>%n to meet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCharts</name>
    <message numerus="yes">
        <source>%n contacts logged in twelve months</source>
        <translation>
            <numerusform>%n contact logged in twelve months</numerusform>
            <numerusform>%n contacts logged in twelve months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SponsorshipBoard</name>
    <message numerus="yes">
        <source>and %n before that</source>
        <translation>
            <numerusform>and %n before that</numerusform>
            <numerusform>and %n before that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::Board</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::DraftDialog</name>
    <message numerus="yes">
        <source>%n characters more than fit here</source>
        <translation>
            <numerusform>%n character more than fits here</numerusform>
            <numerusform>%n characters more than fit here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::EventList</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::EventPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::HealthView</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::IntroductionField</name>
    <message numerus="yes">
        <source>You took %n second(s)</source>
        <translation>
            <numerusform>You took %n second</numerusform>
            <numerusform>You took %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::NetworkDialog</name>
    <message numerus="yes">
        <source>introduced %n people</source>
        <translation>
            <numerusform>introduced %n person</numerusform>
            <numerusform>introduced %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::PackDialog</name>
    <message numerus="yes">
        <source>Nothing changes in the next %n days.</source>
        <translation>
            <numerusform>Nothing changes in the next %n day.</numerusform>
            <numerusform>Nothing changes in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What changes in the next %n days:</source>
        <translation>
            <numerusform>What changes in the next %n day:</numerusform>
            <numerusform>What changes in the next %n days:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::PortfolioCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::RuleList</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::SidebarItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::TrashDialog</name>
    <message numerus="yes">
        <source>What you delete stays here for %n days.</source>
        <translation>
            <numerusform>What you delete stays here for %n day.</numerusform>
            <numerusform>What you delete stays here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was deleted can be restored for %n days. After that it is gone for good.</source>
        <translation>
            <numerusform>What was deleted can be restored for %n day. After that it is gone for good.</numerusform>
            <numerusform>What was deleted can be restored for %n days. After that it is gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::Tray</name>
    <message numerus="yes">
        <source>Matchbook: %n due</source>
        <translation>
            <numerusform>Matchbook: %n due</numerusform>
            <numerusform>Matchbook: %n due</numerusform>
        </translation>
    </message>
</context>
</TS>

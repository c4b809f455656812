import QtQuick
import QtQuick.Layouts
import Atlas.Model
import Atlas.Theme

/*! What the pages are of: whom, since when, as of which day. */
GridLayout {
    id: subject

    required property BriefingOptions options
    required property Workspace workspace
    /*! What days can be chosen. */
    required property int earliest
    required property int latest
    readonly property bool isSeries: options.pages === BriefingOptions.Series
    readonly property bool isComparison: options.pages === BriefingOptions.Changes
    /*! Pages for a stretch of time; those of countries are as of one day. */
    readonly property bool isStretch: isSeries && options.seriesOf !== BriefingOptions.EachCountry

    columns: 2
    columnSpacing: 12
    rowSpacing: 8

    ChoiceLabel {
        visible: actor.visible
        text: qsTr("Card of")
    }

    ActorChoice {
        id: actor

        Layout.fillWidth: true
        visible: subject.options.pages === BriefingOptions.Country
        options: subject.options
    }

    ChoiceLabel {
        visible: subject.isSeries
        text: qsTr("A page for each")
    }

    Segmented {
        Layout.fillWidth: true
        visible: subject.isSeries
        name: qsTr("A page for each")
        labels: [qsTr("Event"), qsTr("Month"), qsTr("Country")]
        stretched: true
        current: subject.options.seriesOf
        onChosen: index => subject.options.seriesOf = index
    }

    ChoiceLabel {
        visible: start.visible
        text: start.name
    }

    DateChoice {
        id: start

        Layout.fillWidth: true
        visible: subject.isStretch || subject.isComparison
        name: subject.isStretch ? qsTr("From") : qsTr("From (A)")
        day: subject.options.start
        words: subject.options.startText
        calendar: subject.workspace.calendar
        language: subject.workspace.session.language
        earliest: subject.earliest
        latest: subject.latest
        onChosen: chosen => subject.options.start = chosen
        onEventRequested: direction => subject.options.stepStartToEvent(direction)
    }

    ChoiceLabel { text: day.name }

    DateChoice {
        id: day

        Layout.fillWidth: true
        name: subject.isStretch ? qsTr("To") : subject.isComparison ? qsTr("To (B)") : qsTr("As of")
        day: subject.options.day
        words: subject.options.dayText
        calendar: subject.workspace.calendar
        language: subject.workspace.session.language
        earliest: subject.earliest
        latest: subject.latest
        onChosen: chosen => subject.options.day = chosen
        onEventRequested: direction => subject.options.stepDayToEvent(direction)
    }
}

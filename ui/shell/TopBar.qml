pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Atlas.Comparison
import Atlas.Evidence
import Atlas.Model
import Atlas.Search
import Atlas.Theme

/*!
    The bar over everything: the menu, which dossier, whom it believes, as of which day, the search, in which
    language, and Print.
*/
Rectangle {
    id: bar

    required property Workspace workspace
    required property Headline headline
    /*! What the clock can be set to. */
    required property int earliest
    required property int latest
    /*! Instead of the dossier's own subtitle, while its problems are shown. */
    property string path
    /*! A dossier is in sight: there is a day to show and a view to print. */
    property bool atWork: true
    /*! Of two dates, what is typed or pressed moves the one that the other is compared with. */
    property bool movesA: false
    /*! The file does not have everything yet. */
    readonly property bool edited: atWork && workspace.editor.modified
    readonly property Session session: workspace.session
    readonly property Calendar calendar: workspace.calendar

    /*! The item under which a date is typed. */
    property Item dateHead: asOf
    readonly property bool twoDates: bar.atWork && bar.session.comparing
    readonly property Item clock: twoDates ? dates : asOf
    /*! Below this, buttons show their icons alone. */
    readonly property bool narrow: width < 1340 * Theme.fontScale

    signal menuRequested(below: Item)
    signal problemsRequested()
    signal printRequested()
    /*! A date was pressed, the shown one or that which it is compared with: it is the one to be changed. */
    signal shownDatePressed()
    signal comparedDatePressed()
    signal comparisonToggled()
    /*! A date was typed: its last day, and the stretch it names. */
    signal dateChosen(day: int, first: int, last: int)

    function openDate() {
        bar.openDateUnder(!bar.twoDates ? asOf : bar.movesA ? dates.headA : dates.headB);
    }

    function openDateUnder(head: Item) {
        bar.dateHead = head;
        datePopup.active = true;
        (datePopup.item as DatePopup).open();
    }

    function openSearch() {
        searchPopup.active = true;
        (searchPopup.item as SearchPopup).open();
    }

    function openLens() { lens.openPopup() }

    implicitHeight: Math.max(60, row.implicitHeight + 8)
    color: Theme.bg

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: 14; rightMargin: 14 }
        spacing: 14

        // Both sides are as wide, so that the date stands in the middle, until the left one needs more.
        RowLayout {
            id: left

            readonly property real shared: row.width - row.spacing
                                           - (bar.atWork ? bar.clock.width + row.spacing : 0)
            /*! What it can have at most, and of that what the title and the lens share. */
            readonly property real room: shared - right.implicitWidth
            readonly property real forWords: room - menuButton.implicitWidth - 3 * spacing
                                             - (problemsButton.visible ? problemsButton.implicitWidth + spacing : 0)

            Layout.fillWidth: false // a layout fills what it can unless told not to
            Layout.preferredWidth: Math.min(room, Math.max(shared / 2, implicitWidth))
            spacing: 14

            IconButton {
                id: menuButton

                iconName: "menu"
                text: qsTr("Menu")
                Accessible.role: Accessible.ButtonMenu
                onClicked: bar.menuRequested(menuButton)
            }

            Column {
                id: words

                readonly property real forMark: bar.edited ? mark.width + 7 : 0
                readonly property real wanted: Math.max(title.implicitWidth, subtitle.implicitWidth + forMark) + 1

                Layout.fillWidth: true
                Layout.minimumWidth: 80
                Layout.preferredWidth: wanted
                Layout.maximumWidth: wanted
                spacing: 1

                AtlasText {
                    id: title

                    width: parent.width
                    text: bar.headline.title || "Coalition Atlas"
                    font: Theme.dossierTitle
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }

                Row {
                    width: parent.width
                    visible: bar.edited || subtitle.text !== ""
                    spacing: 7

                    EditedMark {
                        id: mark

                        anchors.verticalCenter: parent.verticalCenter
                        visible: bar.edited
                    }

                    AtlasText {
                        id: subtitle

                        width: Math.max(0, parent.width - words.forMark)
                        text: bar.path || bar.headline.subtitle
                        font: Theme.note
                        color: Theme.ink2
                        elide: Text.ElideRight
                    }
                }
            }

            ProblemsButton {
                id: problemsButton

                visible: bar.atWork && count > 0
                count: bar.workspace.problems.warnings
                unsourced: bar.workspace.problems.unsourced
                onClicked: bar.problemsRequested()
            }

            LensButton {
                id: lens

                // The subtitle gives way to it, the title does only where there is no room for both.
                Layout.preferredWidth: Math.min(implicitWidth, left.forWords - 80)
                visible: bar.atWork && text !== ""
                workspace: bar.workspace
                text: bar.headline.lens
                shortText: bar.headline.shortLens
                compact: title.implicitWidth + 1 + wholeWidth > left.forWords
            }

            Item { Layout.fillWidth: true }
        }

        AsOfButton {
            id: asOf

            visible: bar.atWork && !bar.twoDates
            weekday: bar.headline.weekday
            date: bar.headline.date
            knownOn: bar.headline.knownOn
            down: (datePopup.item as DatePopup)?.opened ?? false
            onClicked: {
                bar.shownDatePressed();
                bar.openDate();
            }
        }

        ComparedDates {
            id: dates

            visible: bar.twoDates
            dateA: bar.workspace.comparisonCard.dateA
            dateB: bar.workspace.comparisonCard.dateB
            knownOn: bar.headline.knownOn
            onChosenA: {
                bar.comparedDatePressed();
                bar.openDateUnder(dates.headA);
            }
            onChosenB: {
                bar.shownDatePressed();
                bar.openDateUnder(dates.headB);
            }
            onSwapRequested: bar.session.swapDays()
        }

        RowLayout {
            id: right

            Layout.fillWidth: true
            spacing: 12

            Item { Layout.fillWidth: true }

            SearchButton {
                id: searcher

                visible: bar.atWork
                compact: bar.width < 1320 * bar.Theme.fontScale
                onClicked: bar.openSearch()

                Loader { // most starts search for nothing
                    id: searchPopup

                    active: false
                    sourceComponent: SearchPopup {
                        x: -padding
                        y: -padding
                        width: Math.round(440 * Math.sqrt(bar.Theme.fontScale))
                        hint: searcher.hint
                        search: bar.workspace.search
                        document: bar.workspace.document
                        room: bar.Window.height - 2 * margins
                    }
                }
            }

            Segmented {
                readonly property list<string> codes: ["en", "fr", "uk"]

                name: qsTr("Language")
                labels: ["EN", "FR", "UK"]
                names: ["English", "Français", "Українська"]
                current: codes.indexOf(bar.session.language)
                onChosen: index => bar.session.language = codes[index]
            }

            AtlasButton {
                id: compareButton

                visible: bar.atWork
                lit: bar.workspace.compared.active
                iconName: "compare"
                text: bar.narrow ? "" : qsTr("Compare")
                Accessible.name: lit ? qsTr("Leave the comparison") : qsTr("Compare two dates")
                onClicked: {
                    if (lit)
                        bar.session.endComparison();
                    else
                        bar.comparisonToggled();
                }

                Hint {
                    shown: compareButton.hovered && !compareButton.down
                    text: compareButton.lit ? qsTr("Leave the comparison (C)") : qsTr("Compare two dates (C)")
                }
            }

            AtlasButton {
                visible: bar.atWork
                primary: true
                iconName: "print"
                text: qsTr("Print")
                Accessible.description: qsTr("Preview, print or export a page of this view")
                onClicked: bar.printRequested()
            }
        }
    }

    Loader {
        id: datePopup

        active: false
        sourceComponent: DatePopup {
            parent: bar.dateHead
            x: Math.round((parent.width - width) / 2)
            y: parent.height + 6
            session: bar.session
            calendar: bar.calendar
            choices: bar.workspace.lensChoices
            earliest: bar.earliest
            latest: bar.latest
            onChosen: (day, first, last) => bar.dateChosen(day, first, last)
        }
    }

    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}

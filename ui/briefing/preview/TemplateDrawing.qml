pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Theme

/*! A small drawing of the pages that a template makes. */
Item {
    id: drawing

    required property int pages
    readonly property bool wide: pages === BriefingOptions.Country
    /*! Where lines of text stand: their left, top and length. */
    readonly property list<rect> lines: pages === BriefingOptions.Country
            ? [Qt.rect(35, 12, 15, 1), Qt.rect(35, 17, 15, 1), Qt.rect(35, 22, 15, 1), Qt.rect(35, 27, 15, 1)]
        : pages === BriefingOptions.Changes
            ? [Qt.rect(6, 32, 30, 1), Qt.rect(6, 37, 30, 1), Qt.rect(6, 42, 30, 1), Qt.rect(6, 47, 22, 1)]
        : pages === BriefingOptions.Series
            ? [Qt.rect(14, 14, 22, 1), Qt.rect(14, 22, 22, 1), Qt.rect(14, 30, 22, 1), Qt.rect(14, 38, 22, 1),
               Qt.rect(14, 46, 22, 1)]
        : [Qt.rect(6, 33, 13, 1), Qt.rect(6, 37, 13, 1), Qt.rect(23, 33, 13, 1), Qt.rect(23, 37, 13, 1),
           Qt.rect(6, 46, 30, 1)]
    /*! Maps, of which each shows an area. */
    readonly property list<rect> maps: pages === BriefingOptions.Country ? [Qt.rect(5, 11, 26, 22)]
        : pages === BriefingOptions.Changes ? [Qt.rect(6, 12, 14, 15), Qt.rect(22, 12, 14, 15)]
        : pages === BriefingOptions.Series ? [] : [Qt.rect(6, 12, 30, 17)]

    implicitWidth: 56
    implicitHeight: 56
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: drawing.wide ? 55 : 42
        height: drawing.wide ? 40 : 54
        color: drawing.Theme.raised
        border.width: 1
        border.color: drawing.Theme.line

        Rectangle { x: 6; y: 5; width: 20; height: 3; color: drawing.Theme.ink }

        Repeater {
            model: drawing.maps

            Rectangle {
                id: map

                required property rect modelData

                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: modelData.height
                color: drawing.Theme.water

                Rectangle {
                    anchors.centerIn: parent
                    width: Math.min(10, map.width - 5)
                    height: width
                    radius: 2
                    color: drawing.Theme.accent
                }
            }
        }

        Repeater {
            model: drawing.lines

            Rectangle {
                required property rect modelData

                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: 1
                color: drawing.Theme.lineStrong
            }
        }

        Rectangle { // the line of time, with its events
            visible: drawing.pages === BriefingOptions.Series
            x: 8.5
            y: 13
            width: 1
            height: 34
            color: drawing.Theme.lineStrong
        }

        Repeater {
            model: drawing.pages === BriefingOptions.Series ? drawing.lines : []

            Rectangle {
                required property rect modelData

                x: 6.5
                y: modelData.y - 2
                width: 5
                height: 5
                radius: 2.5
                color: drawing.Theme.accent
            }
        }

        Rectangle { // the strip of a page's events
            visible: drawing.pages === BriefingOptions.Page
            x: 22
            y: 44
            width: 5
            height: 5
            radius: 2.5
            color: drawing.Theme.accent
        }
    }
}

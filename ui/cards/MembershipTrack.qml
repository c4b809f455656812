import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The membership bar and the two dates below it. */
Item {
    id: track

    required property Document document
    required property actorContent content
    required property int day
    required property string shownDate

    implicitHeight: bar.height + labels.height
    Accessible.ignored: true

    MembershipBar {
        id: bar

        width: parent.width
        height: implicitHeight
        document: track.document
        spans: track.content.spans
        firstDay: track.content.firstDay
        lastDay: track.content.lastDay
        day: track.day
    }

    Item {
        id: labels

        y: bar.height + 1
        width: parent.width
        height: today.height

        AtlasText {
            id: start

            x: Math.min(bar.startX, track.width - width)
            visible: x + width + 8 < today.x || x > today.x + today.width + 8
            text: track.content.spansStart
            font: track.Theme.font(10.5)
            color: track.Theme.ink2
        }

        AtlasText {
            id: today

            x: Math.max(0, Math.min(track.width - width, bar.dayX - width / 2))
            text: track.shownDate
            font: track.Theme.font(10.5)
            color: track.Theme.ink2
        }
    }
}

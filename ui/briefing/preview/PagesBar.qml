import QtQuick
import Atlas.Theme

/*! Under the pages: how large they are, and which is looked at. */
Flow {
    id: bar

    required property BriefingPreview preview
    required property PageStack stack
    /*! As wide as it is where nothing need go on to a second row. */
    readonly property real inOneRow: {
        let wide = -spacing;
        for (const part of children) {
            if (part.visible)
                wide += part.width + spacing;
        }
        return Math.max(0, Math.ceil(wide));
    }
    readonly property bool several: preview.pageCount > 1
    readonly property bool hasContents: several && new Set(preview.headingPages).size > 1

    spacing: 8

    IconButton {
        framed: true
        iconName: "minus"
        text: qsTr("Smaller")
        onClicked: bar.stack.zoomBy(0.8)
    }

    AtlasText {
        width: Math.max(44, implicitWidth)
        height: 32
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: qsTr("%1%").arg(Math.round(bar.stack.zoom * 100))
        color: Theme.ink2
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Zoom %1%").arg(Math.round(bar.stack.zoom * 100))
    }

    IconButton {
        framed: true
        iconName: "plus"
        text: qsTr("Larger")
        onClicked: bar.stack.zoomBy(1.25)
    }

    AtlasButton {
        small: true
        height: 32
        text: qsTr("Fit page")
        onClicked: bar.stack.fit(BriefingOptions.FitPage)
    }

    AtlasButton {
        small: true
        height: 32
        text: qsTr("Fit width")
        onClicked: bar.stack.fit(BriefingOptions.FitWidth)
    }

    IconButton {
        visible: bar.several
        framed: true
        iconName: "chevron-left"
        text: qsTr("Previous page")
        enabled: bar.stack.currentPage > 0
        onClicked: bar.stack.goTo(bar.stack.currentPage - 1)
    }

    PageNumber {
        height: 32
        page: bar.stack.currentPage
        count: bar.preview.pageCount
        onPageRequested: page => bar.stack.goTo(page)
    }

    IconButton {
        visible: bar.several
        framed: true
        iconName: "chevron-right"
        text: qsTr("Next page")
        enabled: bar.stack.currentPage < bar.stack.lastPage
        onClicked: bar.stack.goTo(bar.stack.currentPage + 1)
    }

    ContentsButton {
        visible: bar.hasContents
        height: 32
        headings: bar.preview.headings
        headingPages: bar.preview.headingPages
        currentPage: bar.stack.currentPage
        onPageRequested: page => bar.stack.goTo(page)
    }
}

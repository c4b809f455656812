pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Model
import Atlas.Theme

/*! The pages as they will be printed, or why there are none: the right of the dialog. */
FocusScope {
    id: pane

    required property BriefingPreview preview

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal: return stack.zoomBy(1.25);
        case Qt.Key_Minus: return stack.zoomBy(0.8);
        case Qt.Key_0: return stack.fit(BriefingOptions.FitPage);
        case Qt.Key_PageDown: return stack.goTo(stack.currentPage + 1);
        case Qt.Key_PageUp: return stack.goTo(stack.currentPage - 1);
        case Qt.Key_Home: return stack.goTo(0);
        case Qt.Key_End: return stack.goTo(stack.lastPage);
        case Qt.Key_Down: return pane.scroll(60);
        case Qt.Key_Up: return pane.scroll(-60);
        default: event.accepted = false;
        }
    }

    function scroll(pixels: real) { stack.contentY = stack.clampY(stack.contentY + pixels) }

    Rectangle {
        anchors.fill: parent
        topRightRadius: pane.Theme.dialogRadius
        color: pane.Theme.dark ? pane.Theme.chrome : Qt.darker(pane.Theme.chrome, 1.1)
    }

    AtlasText {
        id: lenses

        x: 16
        width: parent.width - 32
        height: visible ? implicitHeight : 0
        topPadding: 12
        visible: pane.preview.workspace.session.comparedLens !== ""
        text: qsTr("The comparison of lenses is not printed: these pages are of B alone.")
        font: pane.Theme.note
        color: pane.Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    PageStack {
        id: stack

        anchors { left: parent.left; right: parent.right; top: lenses.bottom; bottom: bar.top }
        anchors.bottomMargin: 8
        preview: pane.preview
        visible: pane.preview.refusal === ""
        focus: true
    }

    FocusRing {
        anchors { fill: stack; margins: 3 }
        visible: stack.activeFocus
        around: 0
    }

    RefusalNote {
        anchors.centerIn: stack
        width: Math.min(380, stack.width - 48)
        visible: pane.preview.refusal !== ""
        sentence: pane.preview.refusal
        pages: pane.preview.options.pages
    }

    WorkingNote {
        anchors { horizontalCenter: stack.horizontalCenter; bottom: stack.bottom; bottomMargin: 14 }
        preview: pane.preview
    }

    PagesBar {
        id: bar

        anchors { bottom: parent.bottom; bottomMargin: 10; horizontalCenter: parent.horizontalCenter }
        width: Math.min(pane.width - 24, inOneRow)
        visible: pane.preview.pageCount > 0
        preview: pane.preview
        stack: stack
    }
}

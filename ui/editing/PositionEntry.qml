import QtQuick
import Atlas.Theme

/*! A point on the map: in degrees, or picked by a click. */
Column {
    id: entry

    required property string name
    required property string lon
    required property string lat
    required property bool valid
    /*! The map waits for a click. */
    required property bool picking

    signal edited(lon: string, lat: string)
    signal pickRequested()

    spacing: 6

    Row {
        width: parent.width
        spacing: 6

        AtlasTextField {
            id: longitude

            width: (parent.width - parent.spacing) / 2
            text: entry.lon
            valid: entry.valid
            placeholderText: qsTr("Longitude")
            Accessible.name: qsTr("Longitude, degrees")
            Accessible.description: entry.name
            onTextEdited: entry.edited(text, entry.lat)
        }

        AtlasTextField {
            width: longitude.width
            text: entry.lat
            valid: entry.valid
            placeholderText: qsTr("Latitude")
            Accessible.name: qsTr("Latitude, degrees")
            Accessible.description: entry.name
            onTextEdited: entry.edited(entry.lon, text)
        }
    }

    AtlasButton {
        small: true
        iconName: "place"
        lit: entry.picking
        text: qsTr("Pick on the map")
        Accessible.description: qsTr("The next click on the map fills in the coordinates and the country")
        onClicked: entry.pickRequested()
    }
}

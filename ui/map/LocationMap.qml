import QtLocation
import QtPositioning
import Atlas.Map

/*!
    Qt Location's Map, which looks where the camera does. It never lets the world be smaller than itself, so it is
    no larger than the least world: what is drawn over it fills the pane, about the same centre and at the same
    scale.
*/
Map {
    id: map

    required property MapCamera camera

    width: map.camera.leastWorldSize
    height: map.camera.leastWorldSize
    color: "transparent"
    copyrightsVisible: false
    plugin: Plugin { name: "itemsoverlay" }
    center: QtPositioning.coordinate(map.camera.latitude, map.camera.longitude)
    zoomLevel: map.camera.zoomLevel
}

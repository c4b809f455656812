#pragma once

#include <QSize>
#include <QString>

#include <expected>

namespace atlas {

class MainWindow;

/// Saves what the window shows, once it has come to rest: two frames in a row are the same. The file is whole
/// or not there; the error is a sentence for a person.
std::expected<void, QString> takePicture(MainWindow& window, const QString& path);

}

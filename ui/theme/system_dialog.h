#pragma once

class QDialog;
class QObject;

namespace atlas {

/// Opens a dialog of Qt Widgets, which is the system's own where that has one, over the window that a Qt
/// Quick item stands in, and returns at once.
void showOver(QDialog& dialog, const QObject* item);

}

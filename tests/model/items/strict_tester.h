#pragma once

#include "tests/support/quiet.h"

#include <QAbstractItemModelTester>

#include <memory>

namespace atlas::test {

/// Ends the program where a model breaks the contract of item models.
class StrictTester
{
public:
    explicit StrictTester(QAbstractItemModel& model)
    {
        // Without Qt Gui the tester has no pixmap to compare a decoration with, and says so.
        expectWarning(QStringLiteral("Trying to construct an instance of an invalid type, type id: 4097"));
        tester = std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

private:
    std::unique_ptr<QAbstractItemModelTester> tester;
};

}

#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace atlas {

/// One option, as the parser knows it and as the help shows it.
struct OptionRule {
    QStringView name;  ///< "--at"
    QStringView value; ///< "DATE"; empty where it takes none
    QStringView help;
    bool severalTimes = false; ///< each time with another value
};

enum class FileWord { Optional, Required };

struct CommandRule {
    QStringView name; ///< empty for the window
    QStringView help;
    FileWord file = FileWord::Optional;
    std::span<const QStringView> options;
    std::span<const QStringView> required; ///< of the options
};

std::span<const OptionRule> optionRules();
std::span<const CommandRule> commandRules();
const OptionRule* optionRule(QStringView name);
/// The window's where the name is empty; null where there is no such command.
const CommandRule* commandRule(QStringView name);

}

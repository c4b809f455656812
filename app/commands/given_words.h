#pragma once

#include "app/commands/command_rules.h"

#include <QHash>
#include <QStringList>

#include <expected>

namespace atlas {

/// The words of one command, told apart but not yet understood.
struct GivenWords {
    QString file;                    ///< empty: none
    /// By name; of a switch, an empty text, and of one that may be given several times, a line for each.
    QHash<QString, QString> options;
    bool help = false;
    bool version = false;
};

/// Tells options, their values and the file apart by the command's rule; the error is a sentence. `--` ends
/// the options, so that a file's name may begin with `-`. Help and version are found wherever they stand.
std::expected<GivenWords, QString> tellApart(const CommandRule& command, const QStringList& words);

/// What follows a sentence: ". Did you mean “…”?", or nothing.
QString didYouMean(const QString& word, const QStringList& candidates);

}

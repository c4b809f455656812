#include "app/commands/given_words.h"

#include "model/io/nearest_word.h"

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString unknownOption(const CommandRule& command, const QString& name)
{
    if (optionRule(name) && !command.name.isEmpty())
        return u"%1 is no option of “%2”"_s.arg(name, command.name);
    QStringList known;
    for (const QStringView option : command.options) known.append(option.toString());
    known.append({u"--help"_s, u"--version"_s});
    return u"There is no option “%1”"_s.arg(name) + didYouMean(name, known);
}

/// The words, taken one after the other.
class Walk
{
public:
    Walk(const CommandRule& rule, const QStringList& given) : command(rule), words(given) {}

    std::expected<GivenWords, QString> run()
    {
        bool optionsEnded = false;
        while (at < words.size()) {
            const QString word = words[at++];
            if (optionsEnded || !word.startsWith(u'-') || word == "-"_L1) takeFile(word);
            else if (word == "--"_L1) optionsEnded = true;
            else if (word == "--help"_L1 || word == "-h"_L1) found.help = true;
            else if (word == "--version"_L1 || word == "-v"_L1) found.version = true;
            else takeOption(word);
        }
        if (found.help || found.version || error.isEmpty()) return found;
        return std::unexpected(error);
    }

private:
    void takeFile(const QString& word)
    {
        if (word.isEmpty()) fail(u"A file’s name is empty"_s);
        else if (!found.file.isEmpty()) fail(u"One dossier at a time: “%1” is one too many"_s.arg(word));
        else found.file = word;
    }

    void takeOption(const QString& word)
    {
        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.first(equals);
        const OptionRule* rule = optionRule(name);
        if (!rule || !std::ranges::contains(command.options, QStringView(name)))
            return fail(unknownOption(command, name));
        const bool again = found.options.contains(name);
        if (again && !rule->severalTimes) return fail(u"%1 is given twice"_s.arg(name));
        const QString before = again ? found.options.value(name) + u'\n' : QString();
        if (rule->value.isEmpty()) {
            if (equals >= 0) fail(u"%1 takes no value"_s.arg(name));
            found.options.insert(name, {});
        } else if (equals >= 0) {
            found.options.insert(name, before + word.sliced(equals + 1));
        } else if (at < words.size()) {
            found.options.insert(name, before + words[at++]);
        } else {
            fail(u"%1 needs a value: %1 %2"_s.arg(name, rule->value));
        }
    }

    void fail(const QString& sentence)
    {
        if (error.isEmpty()) error = sentence;
    }

    const CommandRule& command;
    const QStringList& words;
    qsizetype at = 0;
    GivenWords found;
    QString error;
};

}

std::expected<GivenWords, QString> tellApart(const CommandRule& command, const QStringList& words)
{
    return Walk(command, words).run();
}

QString didYouMean(const QString& word, const QStringList& candidates)
{
    const auto nearest = nearestWord(word, candidates);
    return nearest ? u". Did you mean “%1”?"_s.arg(candidates[*nearest]) : QString();
}

}

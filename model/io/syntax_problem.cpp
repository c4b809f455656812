#include "model/io/syntax_problem.h"

#include <QtTranslation>

namespace atlas {

namespace {

/// A comma before a closing bracket is the commonest slip of all.
bool followsComma(QByteArrayView bytes, quint32 offset)
{
    qsizetype at = qsizetype(offset) - 1;
    while (at >= 0 && QByteArrayView(" \t\r\n").contains(bytes[at])) --at;
    return at >= 0 && bytes[at] == ',';
}

bool isComment(QByteArrayView bytes, quint32 offset)
{
    return bytes.sliced(offset).startsWith('/') || bytes.sliced(offset).startsWith('#');
}

bool closes(QByteArrayView bytes, quint32 offset)
{
    return bytes.sliced(offset).startsWith('}') || bytes.sliced(offset).startsWith(']');
}

struct Words {
    const char* sentence;
    const char* hint;
};

Words wordsFor(JsonTree::Fault fault)
{
    using enum JsonTree::Fault;
    switch (fault) {
    case Nothing:
        return {QT_TRANSLATE_NOOP("Phrases", "The file is empty"),
                QT_TRANSLATE_NOOP("Phrases", "A dossier begins with { \"format\": \"coalition-dossier/1\".")};
    case Trailing:
        return {QT_TRANSLATE_NOOP("Phrases", "Something follows the end of the dossier"),
                QT_TRANSLATE_NOOP("Phrases", "Remove it, or look for a brace closed too early.")};
    case Key:
        return {QT_TRANSLATE_NOOP("Phrases", "A field’s name is expected here"),
                QT_TRANSLATE_NOOP("Phrases", "Write names in quotation marks: \"title\".")};
    case Colon:
        return {QT_TRANSLATE_NOOP("Phrases", "A colon is missing after the field’s name"),
                QT_TRANSLATE_NOOP("Phrases", "Write \"name\": value.")};
    case ObjectSeparator:
        return {QT_TRANSLATE_NOOP("Phrases", "A comma or } is missing before this"),
                QT_TRANSLATE_NOOP("Phrases", "Put a comma between two fields, and } after the last.")};
    case ArraySeparator:
        return {QT_TRANSLATE_NOOP("Phrases", "A comma or ] is missing before this"),
                QT_TRANSLATE_NOOP("Phrases", "Put a comma between two elements, and ] after the last.")};
    case Escape:
        return {
            QT_TRANSLATE_NOOP("Phrases", "This text holds an escape sequence that does not exist"),
            QT_TRANSLATE_NOOP(
                "Phrases", "Write \\\\ for a backslash, \\\" for a quotation mark, \\n for a line break.")};
    case OpenString:
        return {QT_TRANSLATE_NOOP("Phrases", "A text has no closing quotation mark"),
                QT_TRANSLATE_NOOP("Phrases", "Close it with \".")};
    case ControlCharacter:
        return {QT_TRANSLATE_NOOP("Phrases", "A text holds a line break or a control character"),
                QT_TRANSLATE_NOOP("Phrases", "Close the text with \", or write \\n for a line break.")};
    case Number:
        return {QT_TRANSLATE_NOOP("Phrases", "This is no number"),
                QT_TRANSLATE_NOOP("Phrases", "Write numbers as 12 or 12.5.")};
    case Depth:
        return {QT_TRANSLATE_NOOP("Phrases", "Lists and objects lie too deep inside each other"),
                QT_TRANSLATE_NOOP("Phrases", "No dossier needs more than a few levels.")};
    case Size:
        return {QT_TRANSLATE_NOOP("Phrases", "The file holds too many values"),
                QT_TRANSLATE_NOOP("Phrases", "A dossier has at most 32 million. Split it.")};
    case Value: break;
    }
    return {QT_TRANSLATE_NOOP("Phrases", "A value is expected here"),
            QT_TRANSLATE_NOOP(
                "Phrases", "Write a text in quotation marks, a number, true, false, null, [ … ] or { … }.")};
}

}

void complainOfSyntax(Complaints& complaints, const JsonTree::Error& error, QByteArrayView bytes)
{
    const quint32 offset = std::min(error.offset, quint32(bytes.size()));
    if (isComment(bytes, offset)) {
        complaints.error(
            offset, {QT_TRANSLATE_NOOP("Phrases", "JSON has no comments"), {}},
            {QT_TRANSLATE_NOOP("Phrases", "Remove it, or keep it as a field: \"x-note\": \"…\"."), {}});
        return;
    }
    if (closes(bytes, offset) && followsComma(bytes, offset)) {
        complaints.error(
            offset, {QT_TRANSLATE_NOOP("Phrases", "There is a comma too many before this"), {}},
            {QT_TRANSLATE_NOOP("Phrases", "Remove the comma after the last one of a list."), {}});
        return;
    }
    if (offset == bytes.size() && error.fault != JsonTree::Fault::Nothing) {
        complaints.error(offset, {QT_TRANSLATE_NOOP("Phrases", "The file ends too early"), {}},
                         {QT_TRANSLATE_NOOP("Phrases", "Close every text, list and object: \" ] }."), {}});
        return;
    }
    const Words words = wordsFor(error.fault);
    complaints.error(offset, {words.sentence, {}}, {words.hint, {}});
}

}

#include "model/phrases/phrases.h"
#include "ui/timeline/index/lane.h"

namespace atlas {

namespace {

const char* kindName(EventKind kind)
{
    switch (kind) {
    case EventKind::Meeting: return QT_TRANSLATE_NOOP("Phrases", "Meetings");
    case EventKind::Statement: return QT_TRANSLATE_NOOP("Phrases", "Statements");
    case EventKind::Operation: return QT_TRANSLATE_NOOP("Phrases", "Operations");
    case EventKind::Decision: return QT_TRANSLATE_NOOP("Phrases", "Decisions");
    case EventKind::Period: return QT_TRANSLATE_NOOP("Phrases", "Periods");
    case EventKind::Publication: return QT_TRANSLATE_NOOP("Phrases", "Publications");
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

/// The subject's name in a language.
struct Naming {
    Language language;

    QString operator()(std::monostate) const
    {
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Other"));
    }
    QString operator()(const Group* group) const { return group->label.in(language); }
    QString operator()(const Theme* theme) const { return theme->title.in(language); }
    QString operator()(EventKind kind) const { return phrase(language, kindName(kind)); }
    QString operator()(const Source* source) const
    {
        return source->shortTitle.isEmpty() ? source->title.in(language) : source->shortTitle.in(language);
    }
};

}

QString laneName(const Lane& lane, Language language)
{
    return std::visit(Naming{language}, lane.subject);
}

}

#pragma once

#include "model/time/language.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>
#include <vector>

class QSaveFile;

namespace atlas {

/// Puts files in the place of others, all of them or none: each is first written whole beside its place, and
/// what stands there is kept until the last one is in its own. Errors are sentences for a person.
class Replacement
{
public:
    explicit Replacement(Language sentences);
    /// What was prepared and has not replaced anything is gone.
    ~Replacement();
    Q_DISABLE_COPY_MOVE(Replacement)

    /// The folder must be there; what already stands in the file's place must be an ordinary file.
    std::expected<void, QString> prepare(const QString& path, const QByteArray& bytes);
    /// Once, after the last is prepared.
    std::expected<void, QString> replaceAll();

private:
    struct Place;

    std::expected<void, QString> replace(Place& place) const;

    Language language;
    std::vector<Place> places;
};

}

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace atlas::test {

/// The published JSON Schema of dossiers, as an editor applies it.
class DossierSchema
{
public:
    DossierSchema();
    ~DossierSchema();
    /// Whether a JSON text fits the schema; where it does not, the first reason.
    bool accepts(const QByteArray& json, QString* reason = nullptr) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> parsed;
};

}

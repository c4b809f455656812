#include "tests/model/io/schema.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <rapidjson/document.h>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace atlas::test {

struct DossierSchema::Parsed {
    rapidjson::Document document;
    valijson::Schema schema;
};

DossierSchema::DossierSchema() : parsed(std::make_unique<Parsed>())
{
    QFile file(QStringLiteral(":/atlas/schema/coalition-dossier-1.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    parsed->document.Parse(file.readAll().constData());
    REQUIRE_FALSE(parsed->document.HasParseError());
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::RapidJsonAdapter(parsed->document), parsed->schema);
}

DossierSchema::~DossierSchema() = default;

bool DossierSchema::accepts(const QByteArray& json, QString* reason) const
{
    rapidjson::Document document;
    document.Parse(json.constData(), size_t(json.size()));
    REQUIRE_FALSE(document.HasParseError());
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(parsed->schema, valijson::adapters::RapidJsonAdapter(document), &results))
        return true;
    valijson::ValidationResults::Error error;
    if (reason && results.popError(error)) {
        for (const std::string& step : error.context) *reason += QString::fromStdString(step);
        *reason += u' ' + QString::fromStdString(error.description);
    }
    return false;
}

}

// atlas_boundary_compiler IN.topojson OUT.atlas: run by the build, once a boundary file.
#include "model/geo/compiler/compile.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

std::expected<void, QString> compileFile(const QString& from, const QString& to)
{
    QFile input(from);
    if (!input.open(QIODevice::ReadOnly)) return std::unexpected(input.errorString());
    return atlas::readTopology(input.readAll())
        .and_then(atlas::compileBoundaries)
        .and_then([&](const atlas::BoundaryFile& file) -> std::expected<void, QString> {
            QSaveFile output(to);
            if (!output.open(QIODevice::WriteOnly) || output.write(atlas::serialise(file)) < 0 ||
                !output.commit())
                return std::unexpected(output.errorString());
            return {};
        });
}

}

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("Usage: atlas_boundary_compiler IN.topojson OUT.atlas\n", stderr);
        return 2;
    }
    const QString from = QString::fromLocal8Bit(argv[1]);
    if (const auto done = compileFile(from, QString::fromLocal8Bit(argv[2])); !done) {
        std::fprintf(stderr, "%s: error: %s\n", qPrintable(from), qPrintable(done.error()));
        return 1;
    }
    return 0;
}

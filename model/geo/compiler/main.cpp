// atlas_boundary_compiler boundaries TOPOLOGY OUT POSITION…
// atlas_boundary_compiler level TOPOLOGY OUT OCTAVE simplified|whole
// The build runs it, once a file that the program reads.
#include "model/geo/compiler/compile.h"
#include "model/geo/compiler/level.h"
#include "model/geo/compiler/simplify.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace {

std::expected<QByteArray, QString> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(file.errorString());
    return file.readAll();
}

std::expected<void, QString> writeAll(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        return std::unexpected(file.errorString());
    return {};
}

std::expected<QByteArray, QString> boundariesOf(const Topology& topology, const QStringList& paths)
{
    std::vector<PositionFile> positions;
    for (const QString& path : paths) {
        auto position = readAll(path).and_then(readPosition);
        if (!position) return std::unexpected(u"%1: %2"_s.arg(path, position.error()));
        positions.push_back(std::move(*position));
    }
    return compileBoundaries(topology, positions)
        .transform([](const BoundaryFile& file) { return serialise(file); });
}

std::expected<QByteArray, QString> levelOf(Topology topology, int octave, bool simplify)
{
    if (simplify) {
        auto simple = simplified(topology, toleranceOf(octave));
        if (!simple) return std::unexpected(simple.error());
        topology = std::move(*simple);
    }
    return compileLevel(topology, octave).transform([](const LandLevelFile& file) { return serialise(file); });
}

std::expected<QByteArray, QString> compile(const QStringList& words)
{
    const auto topology = readAll(words[2]).and_then(readTopology);
    if (!topology) return std::unexpected(topology.error());
    if (words[1] == "level"_L1) return levelOf(*topology, words[4].toInt(), words[5] == "simplified"_L1);
    return boundariesOf(*topology, words.sliced(4));
}

}

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i) words.push_back(QString::fromLocal8Bit(argv[i]));
    const bool isLevel = words.value(1) == "level"_L1;
    if (words.size() < 5 || (isLevel && words.size() != 6)) {
        std::fputs("Usage: atlas_boundary_compiler boundaries TOPOLOGY OUT POSITION…\n"
                   "       atlas_boundary_compiler level TOPOLOGY OUT OCTAVE simplified|whole\n", stderr);
        return 2;
    }
    const auto done = compile(words).and_then([&](const QByteArray& bytes) { return writeAll(words[3], bytes); });
    if (!done) std::fprintf(stderr, "%s: error: %s\n", qPrintable(words[2]), qPrintable(done.error()));
    return done ? 0 : 1;
}

// Reads every file of the folders it is given with a fuzzer's function: each stands for a crash that was, or for
// a part of the format. Ends by a signal where one crashes again.

#include "tests/fuzz/fuzzer.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

int main(int argc, char** argv)
{
    int read = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir corpus(QString::fromLocal8Bit(argv[i]));
        for (const QString& name : corpus.entryList(QDir::Files, QDir::Name)) {
            QFile file(corpus.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) return 1;
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
            ++read;
        }
    }
    QTextStream(stdout) << read << " inputs read\n";
    return read > 0 ? 0 : 1;
}

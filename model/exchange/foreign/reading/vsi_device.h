#pragma once

#include <QIODevice>

#include <cpl_vsi.h>

#include <memory>

namespace atlas::exchange {

/// A file of GDAL's virtual file systems, to be read from its beginning to its end.
class VsiDevice : public QIODevice
{
public:
    /// Null where there is none.
    static std::unique_ptr<VsiDevice> open(const QString& name)
    {
        VSILFILE* file = VSIFOpenL(name.toUtf8().constData(), "rb");
        if (!file) return nullptr;
        std::unique_ptr<VsiDevice> device(new VsiDevice(file));
        device->setOpenMode(QIODevice::ReadOnly);
        return device;
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        return qint64(VSIFReadL(data, 1, size_t(most), file.get()));
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct Closer {
        void operator()(VSILFILE* of) const { VSIFCloseL(of); }
    };
    explicit VsiDevice(VSILFILE* of) : file(of) {}
    std::unique_ptr<VSILFILE, Closer> file;
};

}

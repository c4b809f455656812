#pragma once

#include <QByteArray>
#include <QMatrix4x4>
#include <QVector4D>

#include <cstring>

namespace atlas {

/// Writes values into a shader's uniform block one after the other; std140 lays these types out without gaps
/// as long as those of four floats come before the shorter ones.
class UniformWriter
{
public:
    explicit UniformWriter(QByteArray& block) : bytes(block) {}

    UniformWriter& operator<<(const QMatrix4x4& matrix) { return write(matrix.constData(), 16); }
    UniformWriter& operator<<(const QVector4D& vector)
    {
        const float values[] = {vector.x(), vector.y(), vector.z(), vector.w()};
        return write(values, 4);
    }
    UniformWriter& operator<<(float value) { return write(&value, 1); }

private:
    UniformWriter& write(const float* values, size_t count)
    {
        Q_ASSERT(position + count * sizeof(float) <= size_t(bytes.size()));
        std::memcpy(bytes.data() + position, values, count * sizeof(float));
        position += count * sizeof(float);
        return *this;
    }

    QByteArray& bytes;
    size_t position = 0;
};

}

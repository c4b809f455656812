#pragma once

#include <QByteArrayView>

#include <utility>

namespace atlas {

/// An open file of the system, closed with its owner.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int opened) : number(opened) {}
    Descriptor(Descriptor&& other) noexcept : number(std::exchange(other.number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int get() const { return number; }
    explicit operator bool() const { return number >= 0; }

private:
    int number = -1;
};

/// Writes all bytes where the file stands; how many were written, which is less than all where `errno` says
/// why.
qsizetype writeAll(int descriptor, QByteArrayView bytes);

}

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

namespace atlas {

static_assert(std::endian::native == std::endian::little,
              "Compiled boundaries are read where they lie, and they are little-endian");

/// A record that can be read where it lies, without copying.
template <typename Record>
concept MadeOfWords = std::is_trivially_copyable_v<Record> && sizeof(Record) % sizeof(quint32) == 0
                      && alignof(Record) <= alignof(quint32);

/// Arrays of records, one after another: what the boundary compiler writes when the program is built.
class WordWriter
{
public:
    explicit WordWriter(quint32 magic) { word(magic); }

    void word(quint32 value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

    template <MadeOfWords Record>
    void array(const std::vector<Record>& records)
    {
        word(quint32(records.size()));
        bytes.append(reinterpret_cast<const char*>(records.data()), qsizetype(records.size() * sizeof(Record)));
    }

    /// None may contain a line feed.
    void texts(const QStringList& texts)
    {
        const QList<uint> letters = texts.join(u'\n').toUcs4();
        array(std::vector<quint32>(letters.begin(), letters.end()));
    }

    const QByteArray& written() const { return bytes; }

private:
    QByteArray bytes;
};

/// Reads them where they lie. What is missing comes out empty, and `failed()` says so.
class WordReader
{
public:
    /// `all` must be aligned for words and outlive what is read from it.
    WordReader(std::span<const std::byte> all, quint32 magic) : rest(all)
    {
        isWrong = std::uintptr_t(all.data()) % alignof(quint32) != 0 || word() != magic;
    }

    bool failed() const { return isWrong; }

    quint32 word()
    {
        const auto value = records<quint32>(1);
        return value.empty() ? 0 : value.front();
    }

    template <MadeOfWords Record>
    std::span<const Record> array()
    {
        return records<Record>(word());
    }

    QStringList texts()
    {
        const auto letters = array<char32_t>();
        return QString::fromUcs4(letters.data(), qsizetype(letters.size())).split(u'\n');
    }

private:
    template <typename Record>
    std::span<const Record> records(size_t count)
    {
        if (isWrong || count > rest.size() / sizeof(Record)) {
            isWrong = true;
            return {};
        }
        const std::span<const Record> found(reinterpret_cast<const Record*>(rest.data()), count);
        rest = rest.subspan(count * sizeof(Record));
        return found;
    }

    std::span<const std::byte> rest;
    bool isWrong = false;
};

}

#include "model/io/json_tree.h"

#include "model/io/encoding.h"

#include <rapidjson/reader.h>

namespace atlas {

namespace {

/// The bytes as a stream that RapidJSON reads by reference, so that tell() is always up to date.
class ByteStream
{
public:
    using Ch = char;
    ByteStream(QByteArrayView bytes, qsizetype from) : first(bytes.data()), at(bytes.data() + from) {}
    Ch Peek() const { return *at; }
    Ch Take() { return *at++; }
    size_t Tell() const { return size_t(at - first); }

    // RapidJSON's stream concept asks for these; a reader never calls them.
    Ch* PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    size_t PutEnd(Ch*) { return 0; }

private:
    const char* first;
    const char* at;
};

JsonTree::Fault faultOf(rapidjson::ParseErrorCode code)
{
    using enum JsonTree::Fault;
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return Nothing;
    case rapidjson::kParseErrorDocumentRootNotSingular: return Trailing;
    case rapidjson::kParseErrorObjectMissName: return Key;
    case rapidjson::kParseErrorObjectMissColon: return Colon;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return ObjectSeparator;
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return ArraySeparator;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringEscapeInvalid: return Escape;
    case rapidjson::kParseErrorStringMissQuotationMark: return OpenString;
    case rapidjson::kParseErrorStringInvalidEncoding: return ControlCharacter;
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent: return Number;
    default: return Value;
    }
}

}

/// RapidJSON's events, laid down as nodes. Between two tokens stand only white space, commas and colons, so
/// each token's start is found from the end of the one before.
class JsonTreeBuilder
{
public:
    JsonTreeBuilder(JsonTree& into, const ByteStream& from, size_t most)
        : tree(into), mostNodes(most), text(into.text.data()), stream(from), cursor(quint32(from.Tell()))
    {
    }

    bool Null() { return literal(JsonType::Null, 4); }
    bool Bool(bool value) { return value ? literal(JsonType::True, 4) : literal(JsonType::False, 5); }
    bool RawNumber(const char*, rapidjson::SizeType length, bool)
    {
        return literal(JsonType::Number, length);
    }
    bool String(const char* decoded, rapidjson::SizeType length, bool)
    {
        const quint32 start = tokenStart();
        const quint32 size = quint32(stream.Tell()) - start;
        const bool escaped = length + 2 != size;
        // RapidJSON lets the second half of a surrogate pair stand alone.
        if (escaped && firstInvalidByte({decoded, qsizetype(length)}))
            return fail(JsonTree::Fault::Escape, start);
        cursor = start + size;
        return append(JsonType::String, start, size, escaped);
    }
    bool Key(const char* decoded, rapidjson::SizeType length, bool copy)
    {
        return String(decoded, length, copy);
    }
    bool StartObject() { return open(JsonType::Object); }
    bool StartArray() { return open(JsonType::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // With numbers as raw text none of these is called.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    std::optional<JsonTree::Error> error;

private:
    static bool separates(char c)
    {
        return c == ' ' || c == '\n' || c == ',' || c == ':' || c == '\r' || c == '\t';
    }
    quint32 tokenStart() const
    {
        quint32 at = cursor;
        while (separates(text[at])) ++at;
        return at;
    }
    bool append(JsonType type, quint32 start, quint32 length, bool escaped = false)
    {
        if (tree.nodes.size() == mostNodes) return fail(JsonTree::Fault::Size, start);
        tree.nodes.push_back({start, length, quint32(tree.nodes.size() + 1), type, escaped});
        return true;
    }
    bool literal(JsonType type, quint32 length)
    {
        const quint32 start = tokenStart();
        cursor = start + length;
        return append(type, start, length);
    }
    bool open(JsonType type)
    {
        const quint32 start = tokenStart();
        if (containers.size() == JsonTree::deepest) return fail(JsonTree::Fault::Depth, start);
        containers.push_back(quint32(tree.nodes.size()));
        cursor = start + 1;
        return append(type, start, 1);
    }
    bool close()
    {
        cursor = tokenStart() + 1;
        tree.nodes[containers.back()].next = quint32(tree.nodes.size());
        containers.pop_back();
        return true;
    }
    bool fail(JsonTree::Fault fault, quint32 offset)
    {
        error = {fault, offset};
        return false;
    }

    JsonTree& tree;
    const size_t mostNodes;
    const char* text;
    const ByteStream& stream;
    quint32 cursor;
    std::vector<quint32> containers;
};

std::expected<JsonTree, JsonTree::Error> JsonTree::parse(QByteArrayView bytes, size_t most)
{
    if (bytes.isEmpty()) return std::unexpected(Error{Fault::Nothing, 0}); // it may have no bytes to point at
    JsonTree tree;
    tree.text = bytes;
    tree.nodes.reserve(size_t(bytes.size() / 8)); // pages that stay unused are never touched
    ByteStream stream(bytes, byteOrderMarkLength(bytes));
    JsonTreeBuilder builder(tree, stream, most);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (builder.error) return std::unexpected(*builder.error);
    if (result.IsError()) {
        const quint32 offset = quint32(result.Offset());
        const bool isControl = offset < bytes.size() && uchar(bytes[offset]) < 0x20;
        const Fault fault = faultOf(result.Code());
        // RapidJSON takes a raw line break in a string for a wrong escape sequence.
        return std::unexpected(
            Error{isControl && fault == Fault::Escape ? Fault::ControlCharacter : fault, offset});
    }
    return tree;
}

JsonValue JsonTree::root() const
{
    return {*this, 0};
}

QByteArrayView JsonValue::raw() const
{
    const QByteArrayView whole = tree->text.sliced(node().start, node().length);
    return is(JsonType::String) ? whole.sliced(1, whole.size() - 2) : whole;
}

qsizetype JsonValue::childCount() const
{
    qsizetype count = 0;
    for ([[maybe_unused]] const JsonValue child : children()) ++count;
    return count;
}

QString JsonValue::text() const
{
    const QString written = QString::fromUtf8(raw());
    if (!isEscaped()) return written;
    QString text;
    text.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != u'\\') {
            text.append(written[i]);
            continue;
        }
        const char16_t mark = written[++i].unicode();
        switch (mark) {
        case u'b': text.append(u'\b'); break;
        case u'f': text.append(u'\f'); break;
        case u'n': text.append(u'\n'); break;
        case u'r': text.append(u'\r'); break;
        case u't': text.append(u'\t'); break;
        case u'u':
            text.append(QChar(QStringView(written).sliced(i + 1, 4).toUShort(nullptr, 16)));
            i += 4;
            break;
        default: text.append(mark); break; // a quotation mark, `\` or `/` stands for itself
        }
    }
    return text;
}

}

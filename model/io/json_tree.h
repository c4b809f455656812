#pragma once

#include <QByteArrayView>
#include <QString>

#include <expected>
#include <vector>

namespace atlas {

enum class JsonType : quint8 { Null, False, True, Number, String, Array, Object };

class JsonValue;

/// A JSON text as a tree that keeps where each value and each key stands. It refers to the bytes it was read
/// from, which must outlive it. Values lie in one array, in the order of the text.
class JsonTree
{
public:
    /// Containers may nest this deep; a dossier needs no more than seven.
    static constexpr int deepest = 64;
    /// No text that a dossier may have holds as many values and keys; a tree of them takes half a gigabyte.
    static constexpr size_t mostNodes = 32'000'000;

    enum class Fault {
        Nothing,  ///< the text is empty, or has only white space
        Trailing, ///< something follows the outermost value
        Value,    ///< no JSON value begins here
        Key,      ///< a key in quotation marks belongs here
        Colon,
        ObjectSeparator,  ///< a comma or `}` belongs here
        ArraySeparator,   ///< a comma or `]` belongs here
        Escape,           ///< an unknown or incomplete escape sequence
        OpenString,       ///< the string has no end
        ControlCharacter, ///< a raw line break or control character in a string
        Number,
        Depth,
        Size
    };
    struct Error {
        Fault fault = Fault::Value;
        quint32 offset = 0; ///< in bytes from the start of the text
    };

    /// Reads RFC 8259 JSON. The bytes must be valid UTF-8 without a zero byte, end with one beyond the view
    /// (as a QByteArray's do), and be fewer than 2³¹. A byte order mark is skipped.
    static std::expected<JsonTree, Error> parse(QByteArrayView bytes, size_t mostNodes = JsonTree::mostNodes);

    JsonValue root() const;

private:
    friend class JsonValue;
    friend class JsonTreeBuilder;
    struct Node {
        quint32 start;  ///< byte offset of its first character
        quint32 length; ///< bytes, quotation marks included; 1 for a container
        quint32 next;   ///< the index of what follows it and all it contains
        JsonType type;
        bool escaped; ///< a string with escape sequences
    };
    QByteArrayView text;
    std::vector<Node> nodes;
};

/// One value of a JsonTree, which must outlive it. Cheap to copy.
class JsonValue
{
public:
    JsonValue(const JsonTree& of, quint32 at) : tree(&of), index(at) {}

    JsonType type() const { return node().type; }
    bool is(JsonType wanted) const { return type() == wanted; }
    /// Byte offset of the first character.
    quint32 offset() const { return node().start; }
    /// As written; a string without its quotation marks, its escape sequences as they stand.
    QByteArrayView raw() const;
    bool isEscaped() const { return node().escaped; }
    /// A string's text.
    QString text() const;

    /// The elements of an array; the keys and values of an object in turn. Empty for anything else.
    class Children
    {
    public:
        class Iterator
        {
        public:
            Iterator(const JsonTree& of, quint32 at) : tree(&of), index(at) {}
            JsonValue operator*() const { return {*tree, index}; }
            Iterator& operator++()
            {
                index = tree->nodes[index].next;
                return *this;
            }
            friend bool operator==(const Iterator& a, const Iterator& b) { return a.index == b.index; }

        private:
            const JsonTree* tree;
            quint32 index;
        };
        Children(const JsonTree& of, quint32 from, quint32 to) : tree(&of), first(from), past(to) {}
        Iterator begin() const { return {*tree, first}; }
        Iterator end() const { return {*tree, past}; }
        bool isEmpty() const { return first == past; }

    private:
        const JsonTree* tree;
        quint32 first;
        quint32 past;
    };
    Children children() const { return {*tree, index + 1, node().next}; }
    /// How many children there are; counted, not known.
    qsizetype childCount() const;

private:
    const JsonTree::Node& node() const { return tree->nodes[index]; }
    const JsonTree* tree;
    quint32 index;
};

}

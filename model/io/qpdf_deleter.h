#pragma once

#include <memory>

// To be included before qpdf's headers. QPDFWriter has a default argument of a unique_ptr to a type that its header
// only declares. Clang wants to know how such a one is deleted, though nobody outside of qpdf ever does.

namespace qpdf::pl {

struct Link;

}

template <>
struct std::default_delete<qpdf::pl::Link> {
    void operator()(qpdf::pl::Link* link) const; // declared only
};

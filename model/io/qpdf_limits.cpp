#include "model/io/qpdf_limits.h"

#include "model/io/qpdf_deleter.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_RunLength.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <memory>

namespace atlas {

namespace {

/// Of one stream: this program's take a few kilobytes.
constexpr unsigned long long mostStructure = 8ull * 1024 * 1024;

/// In place of a filter that knows no limit.
class RefusedFilter : public QPDFStreamFilter
{
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline* getDecodePipeline(Pipeline*) override { return nullptr; }
};

}

void limitQpdf()
{
    [[maybe_unused]] static const bool limited = [] {
        Pl_Flate::memory_limit(mostStructure);
        Pl_RunLength::setMemoryLimit(mostStructure);
        QPDF::registerStreamFilter("/LZWDecode", [] { return std::make_shared<RefusedFilter>(); });
        return true;
    }();
}

}

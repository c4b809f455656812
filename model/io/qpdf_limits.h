#pragma once

namespace atlas {

/// Limits what libqpdf unpacks of a PDF's own structure, for the whole process. To be called before libqpdf
/// is given anything, by all who do, whatever their thread: only the first call changes it.
void limitQpdf();

}

#pragma once

namespace atlas::exchange {

/// Gives up what a reader of a stranger's file needs not: network, other files, memory beyond 2 GiB, hours of
/// processor time, core dumps, files of its own. What the system does not offer is left out; what the limits
/// of setrlimit hold, holds everywhere. To be called before there is a second thread.
void confine();

}

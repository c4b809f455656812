// Preloaded into every test program and whatever it starts: one that reaches for a network ends at once, and names
// what it asked for. Sockets of this machine's own (the display's, the session bus's) are not concerned.

#include <netdb.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace {

[[noreturn]] void refuse(const char* asked, const char* what)
{
    std::fprintf(stderr, "A test reached for the network: %s(%s)\n", asked, what);
    std::abort();
}

}

/// For tests that would prove nothing without this library.
extern "C" void atlas_ends_who_reaches_for_a_network() {}

extern "C" int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_INET) refuse("socket", "AF_INET");
    if (domain == AF_INET6) refuse("socket", "AF_INET6");
    return int(syscall(SYS_socket, domain, type, protocol));
}

extern "C" int getaddrinfo(const char* host, const char*, const addrinfo*, addrinfo**)
{
    refuse("getaddrinfo", host ? host : "");
}

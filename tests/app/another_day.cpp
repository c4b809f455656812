// A library that is loaded before a program's others, and gives it another day: 1,000 days from now.

#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>

namespace {

constexpr time_t later = time_t(1000) * 24 * 60 * 60;

template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

}

extern "C" {

int clock_gettime(clockid_t clock, timespec* now) noexcept
{
    const int result = next<decltype(clock_gettime)>("clock_gettime")(clock, now);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) now->tv_sec += later;
    return result;
}

int gettimeofday(timeval* now, void*) noexcept
{
    timespec precise{};
    const int result = clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return result;
}

time_t time(time_t* kept) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (kept) *kept = now.tv_sec;
    return now.tv_sec;
}

}

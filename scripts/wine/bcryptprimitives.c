/* Rust's standard library asks this DLL of Windows for random bytes, and Wine has it from
 * version 9 on. Until then it is these few lines: what the system gives, handed on. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length)
{
    return SystemFunction036(data, (ULONG)length);
}

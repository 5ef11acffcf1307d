; encoding: hint-or-lookup
; bits: 3
; ISA: scalar
; machine: Intel Emerald Rapids, 2 cores, KVM
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 15.25

; Bench.Measuring.Loops:Pass[Lookups.Encodings.HintOrLookup]
G_M000_IG01:
       push     rbp
       sub      rsp, 16
       lea      rbp, [rsp+0x10]
       xor      eax, eax
       mov      qword ptr [rbp-0x08], rax
       mov      qword ptr [rbp-0x10], rax

G_M000_IG02:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x08], rax
       cmp      esi, ecx
       jg       G_M000_IG09
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x10], rcx
       cmp      esi, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       mov      rdx, qword ptr [rax+0x20]
       mov      rdi, qword ptr [rax+0x28]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rdx
       mov      qword ptr [rcx+0x18], rdi
       mov      rdx, qword ptr [rax+0x40]
       mov      rdi, qword ptr [rax+0x48]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rdx
       mov      qword ptr [rcx+0x28], rdi
       mov      rdx, qword ptr [rax+0x60]
       mov      rdi, qword ptr [rax+0x68]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rdx
       mov      qword ptr [rcx+0x38], rdi
       add      esi, -4
       add      rax, 128
       add      rcx, 64
       cmp      esi, 4
       jge      SHORT G_M000_IG03

G_M000_IG04:
       test     esi, esi
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rdx, qword ptr [rax]
       mov      rdi, qword ptr [rax+0x08]
       add      rdx, rdi
       mov      edi, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rdx
       mov      qword ptr [rcx+0x08], rdi
       dec      esi
       add      rax, 32
       add      rcx, 16
       test     esi, esi
       jg       SHORT G_M000_IG05

G_M000_IG06:
       xor      eax, eax
       mov      bword ptr [rbp-0x10], rax

G_M000_IG07:
       mov      bword ptr [rbp-0x08], rax

G_M000_IG08:
       add      rsp, 16
       pop      rbp
       ret

G_M000_IG09:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; Bench.Measuring.Loops:Resolve[Lookups.Encodings.HintOrLookup]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 24
       lea      rbp, [rsp+0x40]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       mov      rbx, gword ptr [rdi+0x08]
       mov      r15, qword ptr [rdi+0x10]
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rsi
       mov      bword ptr [rbp-0x30], rdi
       mov      r14, rdi
       cmp      edx, r8d
       jg       G_M000_IG24
       xor      rdi, rdi
       test     edx, edx
       cmovne   rdi, rcx
       mov      bword ptr [rbp-0x38], rdi
       mov      r13, rdi
       mov      r12d, edx
       cmp      r12d, 4
       jl       G_M000_IG16

G_M000_IG03:
       mov      rsi, qword ptr [r14]
       mov      rax, qword ptr [r14+0x08]
       cmp      rax, 4
       jne      SHORT G_M000_IG05

G_M000_IG04:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG06:
       mov      edi, dword ptr [r14+0x10]
       mov      qword ptr [r13], rax
       mov      qword ptr [r13+0x08], rdi
       mov      rsi, qword ptr [r14+0x20]
       mov      rax, qword ptr [r14+0x28]
       cmp      rax, 4
       jne      SHORT G_M000_IG08

G_M000_IG07:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG09

G_M000_IG08:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG09:
       mov      edi, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rax
       mov      qword ptr [r13+0x18], rdi
       mov      rsi, qword ptr [r14+0x40]
       mov      rax, qword ptr [r14+0x48]
       cmp      rax, 4
       jne      SHORT G_M000_IG11

G_M000_IG10:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG12

G_M000_IG11:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG12:
       mov      edi, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rax
       mov      qword ptr [r13+0x28], rdi
       mov      rsi, qword ptr [r14+0x60]
       mov      rax, qword ptr [r14+0x68]
       cmp      rax, 4
       jne      SHORT G_M000_IG14

G_M000_IG13:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG15:
       mov      edi, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rax
       mov      qword ptr [r13+0x38], rdi
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG03

G_M000_IG16:
       test     r12d, r12d
       jle      SHORT G_M000_IG21

G_M000_IG17:
       mov      rsi, qword ptr [r14]
       mov      rax, qword ptr [r14+0x08]
       cmp      rax, 4
       jne      SHORT G_M000_IG19

G_M000_IG18:
       mov      rdi, rbx
       cmp      dword ptr [rdi], edi
       call     [Lookups.Encodings.HintOrLookup+Search:DmaAddr(ulong):ulong:this]
       jmp      SHORT G_M000_IG20

G_M000_IG19:
       shl      rax, 5
       add      rsi, qword ptr [r15+rax+0x10]
       mov      rax, rsi

G_M000_IG20:
       mov      ecx, dword ptr [r14+0x10]
       mov      qword ptr [r13], rax
       mov      qword ptr [r13+0x08], rcx
       dec      r12d
       add      r14, 32
       add      r13, 16
       test     r12d, r12d
       jg       SHORT G_M000_IG17

G_M000_IG21:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG22:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG23:
       add      rsp, 24
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG24:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

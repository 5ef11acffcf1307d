; encoding: hint-or-lookup
; bits: 3
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 30

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
       test     edx, edx
       cmovne   rax, rsi
       mov      bword ptr [rbp-0x08], rax
       cmp      edx, r8d
       jg       G_M000_IG09
       xor      rsi, rsi
       test     edx, edx
       cmovne   rsi, rcx
       mov      bword ptr [rbp-0x10], rsi
       mov      rcx, rsi
       cmp      edx, 4
       jl       SHORT G_M000_IG04
       align    [0 bytes for IG03]

G_M000_IG03:
       mov      rsi, qword ptr [rax]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x08], rsi
       mov      rsi, qword ptr [rax+0x20]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x30]
       mov      qword ptr [rcx+0x10], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x18], rsi
       mov      rsi, qword ptr [rax+0x40]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x50]
       mov      qword ptr [rcx+0x20], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x28], rsi
       mov      rsi, qword ptr [rax+0x60]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x70]
       mov      qword ptr [rcx+0x30], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x38], rsi
       add      edx, -4
       add      rax, 128
       add      rcx, 64
       cmp      edx, 4
       jge      SHORT G_M000_IG03

G_M000_IG04:
       test     edx, edx
       jle      SHORT G_M000_IG06
       align    [0 bytes for IG05]

G_M000_IG05:
       mov      rsi, qword ptr [rax]
       add      rsi, qword ptr [rdi+0x10]
       mov      r8d, dword ptr [rax+0x10]
       mov      qword ptr [rcx], rsi
       mov      esi, r8d
       mov      qword ptr [rcx+0x08], rsi
       dec      edx
       add      rax, 32
       add      rcx, 16
       test     edx, edx
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
       sub      rsp, 168
       lea      rbp, [rsp+0xD0]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x80], zmm8
       vmovdqa  xmmword ptr [rbp-0x40], xmm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]

G_M000_IG03:
       vmovdqu32 zmm0, zmmword ptr [rbp+0x10]
       vmovdqu32 zmmword ptr [rbp-0x80], zmm0
       mov      rax, qword ptr [rbp+0x50]
       mov      qword ptr [rbp-0x40], rax

G_M000_IG04:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG26
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r13, rcx
       mov      r12d, esi
       cmp      r12d, 4
       jl       G_M000_IG18

G_M000_IG05:
       mov      rax, qword ptr [r14]
       mov      qword ptr [rbp-0x88], rax
       mov      rdx, qword ptr [r14+0x08]
       cmp      rdx, 4
       jne      SHORT G_M000_IG07

G_M000_IG06:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       xor      esi, esi
       call     [Lookups.Encodings.HintOrLookup:LookUp[Lookups.Unwatched](Lookups.Search.IntervalTree,ulong,Lookups.Unwatched):uint]
       mov      ecx, eax
       shl      rcx, 5
       add      rcx, r15
       mov      rax, qword ptr [rbp-0x88]
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       shl      rdx, 5
       lea      rcx, [rbx+rdx]

G_M000_IG08:
       add      rax, qword ptr [rcx+0x10]
       mov      ecx, dword ptr [r14+0x10]
       mov      qword ptr [r13], rax
       mov      qword ptr [r13+0x08], rcx
       lea      rcx, [r14+0x20]
       mov      rax, qword ptr [rcx]
       mov      qword ptr [rbp-0x90], rax
       mov      rdx, qword ptr [rcx+0x08]
       cmp      rdx, 4
       jne      SHORT G_M000_IG10

G_M000_IG09:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       xor      esi, esi
       call     [Lookups.Encodings.HintOrLookup:LookUp[Lookups.Unwatched](Lookups.Search.IntervalTree,ulong,Lookups.Unwatched):uint]
       mov      ecx, eax
       shl      rcx, 5
       add      rcx, r15
       mov      rax, qword ptr [rbp-0x90]
       jmp      SHORT G_M000_IG11

G_M000_IG10:
       shl      rdx, 5
       lea      rcx, [rbx+rdx]

G_M000_IG11:
       add      rax, qword ptr [rcx+0x10]
       mov      ecx, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rax
       mov      qword ptr [r13+0x18], rcx
       lea      rcx, [r14+0x40]
       mov      rax, qword ptr [rcx]
       mov      qword ptr [rbp-0x98], rax
       mov      rdx, qword ptr [rcx+0x08]
       cmp      rdx, 4
       jne      SHORT G_M000_IG13

G_M000_IG12:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       xor      esi, esi
       call     [Lookups.Encodings.HintOrLookup:LookUp[Lookups.Unwatched](Lookups.Search.IntervalTree,ulong,Lookups.Unwatched):uint]
       mov      ecx, eax
       shl      rcx, 5
       add      rcx, r15
       mov      rax, qword ptr [rbp-0x98]
       jmp      SHORT G_M000_IG14

G_M000_IG13:
       shl      rdx, 5
       lea      rcx, [rbx+rdx]

G_M000_IG14:
       add      rax, qword ptr [rcx+0x10]
       mov      ecx, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rax
       mov      qword ptr [r13+0x28], rcx
       lea      rcx, [r14+0x60]
       mov      rax, qword ptr [rcx]
       mov      qword ptr [rbp-0xA0], rax
       mov      rdx, qword ptr [rcx+0x08]
       cmp      rdx, 4
       jne      SHORT G_M000_IG16

G_M000_IG15:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       xor      esi, esi
       call     [Lookups.Encodings.HintOrLookup:LookUp[Lookups.Unwatched](Lookups.Search.IntervalTree,ulong,Lookups.Unwatched):uint]
       mov      ecx, eax
       shl      rcx, 5
       add      rcx, r15
       mov      rax, qword ptr [rbp-0xA0]
       jmp      SHORT G_M000_IG17

G_M000_IG16:
       shl      rdx, 5
       lea      rcx, [rbx+rdx]

G_M000_IG17:
       add      rax, qword ptr [rcx+0x10]
       mov      ecx, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rax
       mov      qword ptr [r13+0x38], rcx
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       cmp      r12d, 4
       jge      G_M000_IG05

G_M000_IG18:
       test     r12d, r12d
       jle      SHORT G_M000_IG23

G_M000_IG19:
       mov      rax, qword ptr [r14]
       mov      qword ptr [rbp-0xA8], rax
       mov      rdx, qword ptr [r14+0x08]
       cmp      rdx, 4
       jne      SHORT G_M000_IG21

G_M000_IG20:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, rax
       xor      esi, esi
       call     [Lookups.Encodings.HintOrLookup:LookUp[Lookups.Unwatched](Lookups.Search.IntervalTree,ulong,Lookups.Unwatched):uint]
       mov      eax, eax
       shl      rax, 5
       add      rax, r15
       mov      rdx, rax
       mov      rax, qword ptr [rbp-0xA8]
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       shl      rdx, 5
       add      rdx, rbx

G_M000_IG22:
       add      rax, qword ptr [rdx+0x10]
       mov      ecx, dword ptr [r14+0x10]
       mov      qword ptr [r13], rax
       mov      eax, ecx
       mov      qword ptr [r13+0x08], rax
       dec      r12d
       add      r14, 32
       add      r13, 16
       test     r12d, r12d
       jg       SHORT G_M000_IG19

G_M000_IG23:
       xor      eax, eax
       mov      bword ptr [rbp-0x38], rax

G_M000_IG24:
       mov      bword ptr [rbp-0x30], rax

G_M000_IG25:
       vzeroupper
       add      rsp, 168
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG26:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; encoding: interval-tree
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 38 + 15 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.KernelIntervalTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.KernelIntervalTree]]
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
       vmovdqu32 zmmword ptr [rbp-0xA0], zmm8
       vmovdqu32 zmmword ptr [rbp-0x70], zmm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x28]
       mov      r14, qword ptr [rbp+0x30]
       mov      r13, qword ptr [rbp+0x38]
       mov      rax, gword ptr [rbp+0x20]
       mov      gword ptr [rbp-0x68], rax
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG40
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rax, rcx
       mov      edx, esi
       cmp      edx, 4
       jl       SHORT G_M000_IG06

G_M000_IG03:
       mov      qword ptr [rbp-0x40], rax
       mov      dword ptr [rbp-0x44], edx
       jmp      G_M000_IG12
       align    [1 bytes for IG14]

G_M000_IG04:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      SHORT G_M000_IG06

G_M000_IG05:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]

G_M000_IG06:
       mov      dword ptr [rbp-0x44], edx
       test     edx, edx
       jne      SHORT G_M000_IG10

G_M000_IG07:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x30], rcx

G_M000_IG08:
       mov      bword ptr [rbp-0x38], rcx

G_M000_IG09:
       add      rsp, 168
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG10:
       mov      qword ptr [rbp-0x70], rbx
       mov      qword ptr [rbp-0x60], r15
       mov      qword ptr [rbp-0x58], r14
       mov      qword ptr [rbp-0x50], r13
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x70]
       movsq
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       movsq
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.KernelIntervalTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.KernelIntervalTree],ptr,ptr)]
       mov      edx, dword ptr [rbp-0x44]
       dec      edx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 16
       mov      qword ptr [rbp-0x40], rax

G_M000_IG11:
       mov      dword ptr [rbp-0x44], edx
       cmp      edx, 4
       jl       G_M000_IG05

G_M000_IG12:
       mov      rdi, gword ptr [rbp-0x68]
       mov      rsi, qword ptr [r12]
       mov      rcx, r14
       test     rcx, rcx
       je       SHORT G_M000_IG17

G_M000_IG13:
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rcx+0x28], rsi
       jb       SHORT G_M000_IG17
       cmp      qword ptr [r13+0x18], rsi
       ja       SHORT G_M000_IG17
       jmp      SHORT G_M000_IG15

G_M000_IG14:
       mov      rcx, r8

G_M000_IG15:
       mov      r8, qword ptr [rcx+0x10]
       test     r8, r8
       je       SHORT G_M000_IG16
       cmp      rsi, qword ptr [r8+0x28]
       jbe      SHORT G_M000_IG14

G_M000_IG16:
       cmp      qword ptr [rcx+0x18], rsi
       ja       SHORT G_M000_IG17
       cmp      rsi, qword ptr [rcx+0x20]
       jbe      SHORT G_M000_IG18
       mov      rcx, qword ptr [rcx+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG17
       cmp      rsi, qword ptr [rcx+0x28]
       jbe      SHORT G_M000_IG15

G_M000_IG17:
       xor      r8d, r8d
       jmp      SHORT G_M000_IG19
       align    [0 bytes for IG21]

G_M000_IG18:
       sub      rcx, r15
       mov      r8, 0xD1FFAB1E
       mov      rax, r8
       imul     rdx:rax, rcx
       mov      r8, rdx
       shr      r8, 63
       sar      rdx, 3
       add      r8, rdx

G_M000_IG19:
       mov      eax, r8d
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       add      rdx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jae      G_M000_IG04
       mov      rsi, rdx
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rsi
       mov      esi, ecx
       mov      qword ptr [rbp-0x40], rax
       mov      qword ptr [rax+0x08], rsi
       mov      rsi, qword ptr [r12+0x20]
       mov      rcx, r14
       test     rcx, rcx
       je       SHORT G_M000_IG24

G_M000_IG20:
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rcx+0x28], rsi
       jb       SHORT G_M000_IG24
       cmp      qword ptr [r13+0x18], rsi
       ja       SHORT G_M000_IG24
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       mov      rcx, r8

G_M000_IG22:
       mov      r8, qword ptr [rcx+0x10]
       test     r8, r8
       je       SHORT G_M000_IG23
       cmp      rsi, qword ptr [r8+0x28]
       jbe      SHORT G_M000_IG21

G_M000_IG23:
       cmp      qword ptr [rcx+0x18], rsi
       ja       SHORT G_M000_IG24
       cmp      rsi, qword ptr [rcx+0x20]
       jbe      SHORT G_M000_IG25
       mov      rcx, qword ptr [rcx+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG24
       cmp      rsi, qword ptr [rcx+0x28]
       jbe      SHORT G_M000_IG22

G_M000_IG24:
       xor      r8d, r8d
       mov      dword ptr [rbp-0x44], edx
       jmp      SHORT G_M000_IG26
       align    [0 bytes for IG30]

G_M000_IG25:
       mov      dword ptr [rbp-0x44], edx
       sub      rcx, r15
       mov      r8, 0xD1FFAB1E
       mov      rax, r8
       imul     rdx:rax, rcx
       mov      r8, rdx
       shr      r8, 63
       sar      rdx, 3
       add      r8, rdx

G_M000_IG26:
       mov      eax, r8d
       shl      rax, 5
       add      rax, rbx
       mov      rdx, rsi
       add      rdx, qword ptr [rax+0x10]
       sub      rsi, qword ptr [rax]
       cmp      rsi, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG28

G_M000_IG27:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      G_M000_IG06

G_M000_IG28:
       mov      rsi, rdx
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      esi, ecx
       mov      qword ptr [rbp-0x40], rax
       mov      qword ptr [rax+0x18], rsi
       mov      rsi, qword ptr [r12+0x40]
       mov      rcx, r14
       test     rcx, rcx
       je       SHORT G_M000_IG33

G_M000_IG29:
       cmp      byte  ptr [r13], r13b
       cmp      qword ptr [rcx+0x28], rsi
       jb       SHORT G_M000_IG33
       cmp      qword ptr [r13+0x18], rsi
       ja       SHORT G_M000_IG33
       jmp      SHORT G_M000_IG31

G_M000_IG30:
       mov      rcx, r8

G_M000_IG31:
       mov      r8, qword ptr [rcx+0x10]
       test     r8, r8
       je       SHORT G_M000_IG32
       cmp      rsi, qword ptr [r8+0x28]
       jbe      SHORT G_M000_IG30

G_M000_IG32:
       cmp      qword ptr [rcx+0x18], rsi
       ja       SHORT G_M000_IG33
       cmp      rsi, qword ptr [rcx+0x20]
       jbe      SHORT G_M000_IG34
       mov      rcx, qword ptr [rcx+0x08]
       test     rcx, rcx
       je       SHORT G_M000_IG33
       cmp      rsi, qword ptr [rcx+0x28]
       jbe      SHORT G_M000_IG31

G_M000_IG33:
       xor      r8d, r8d
       mov      dword ptr [rbp-0x44], edx
       jmp      SHORT G_M000_IG35

G_M000_IG34:
       mov      dword ptr [rbp-0x44], edx
       sub      rcx, r15
       mov      r8, 0xD1FFAB1E
       mov      rax, r8
       imul     rdx:rax, rcx
       mov      r8, rdx
       shr      r8, 63
       sar      rdx, 3
       add      r8, rdx

G_M000_IG35:
       mov      edx, r8d
       shl      rdx, 5
       add      rdx, rbx
       mov      rax, rsi
       add      rax, qword ptr [rdx+0x10]
       sub      rsi, qword ptr [rdx]
       cmp      rsi, qword ptr [rdx+0x08]
       jb       SHORT G_M000_IG37

G_M000_IG36:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      G_M000_IG06

G_M000_IG37:
       mov      rsi, rax
       mov      rax, qword ptr [rbp-0x40]
       mov      ecx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      esi, ecx
       mov      qword ptr [rbp-0x40], rax
       mov      qword ptr [rax+0x28], rsi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu32 ymmword ptr [rbp-0xA0], ymm0
       vmovdqu  xmmword ptr [rbp-0x88], xmm0
       mov      rcx, qword ptr [r12+0x60]
       mov      qword ptr [rbp-0x78], rcx
       mov      qword ptr [rbp-0xA0], rbx
       mov      qword ptr [rbp-0x90], r15
       mov      qword ptr [rbp-0x88], r14
       mov      qword ptr [rbp-0x80], r13
       mov      gword ptr [rbp-0x98], rdi
       mov      r8, qword ptr [rbp-0xA0]
       mov      qword ptr [rbp-0xA8], r8
       lea      rdi, [rbp-0x98]
       mov      rsi, rcx
       xor      edx, edx
       call     [Lookups.Search.IntervalTree:Find[Lookups.Unwatched](ulong,Lookups.Unwatched):uint:this]
       mov      eax, eax
       shl      rax, 5
       add      rax, qword ptr [rbp-0xA8]
       mov      rcx, qword ptr [rbp-0x78]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG39

G_M000_IG38:
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       jmp      G_M000_IG06

G_M000_IG39:
       mov      rcx, rdx
       mov      rax, qword ptr [rbp-0x40]
       mov      edx, dword ptr [rbp-0x44]
       mov      edi, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rcx
       mov      ecx, edi
       mov      qword ptr [rax+0x38], rcx
       add      edx, -4
       add      r12, 128
       add      rax, 64
       mov      qword ptr [rbp-0x40], rax
       jmp      G_M000_IG11

G_M000_IG40:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

; encoding: learned-index
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 52.75 + 11 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.LearnedIndex]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.LearnedIndex]]
G_M000_IG01:
       push     rbp
       sub      rsp, 112
       lea      rbp, [rsp+0x70]
       mov      bword ptr [rbp-0x10], rdi
       mov      dword ptr [rbp-0x04], esi
       mov      dword ptr [rbp-0x08], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x18]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x18], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 7
       rep movsq
       mov      rdi, bword ptr [rbp-0x10]
       mov      esi, dword ptr [rbp-0x04]
       mov      ecx, dword ptr [rbp-0x08]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex]](Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 112
       pop      rbp
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 136
       lea      rbp, [rsp+0xB0]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x30]
       mov      r15, qword ptr [rbp+0x38]
       mov      r14, qword ptr [rbp+0x40]
       mov      r13, qword ptr [rbp+0x48]
       mov      r12, qword ptr [rbp+0x50]
       mov      r8d, dword ptr [rbp+0x58]
       mov      dword ptr [rbp-0x50], r8d
       mov      r9, qword ptr [rbp+0x60]
       mov      qword ptr [rbp-0x58], r9
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       cmp      esi, ecx
       jg       G_M000_IG26
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rdx, rcx
       mov      r10d, esi
       cmp      r10d, 4
       jl       SHORT G_M000_IG05

G_M000_IG03:
       mov      qword ptr [rbp-0x48], rdx
       jmp      G_M000_IG08
       align    [0 bytes for IG09]

G_M000_IG04:
       mov      rdx, qword ptr [rbp-0x48]

G_M000_IG05:
       mov      dword ptr [rbp-0x4C], r10d
       test     r10d, r10d
       je       G_M000_IG25

G_M000_IG06:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x08], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x10], rcx
       add      rsi, 8
       add      rdi, 8
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp+0x18], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 7
       rep movsq
       mov      qword ptr [rbp-0x40], rax
       mov      rdi, rax
       mov      qword ptr [rbp-0x48], rdx
       mov      rsi, rdx
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex]](Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex],ptr,ptr)]
       mov      r10d, dword ptr [rbp-0x4C]
       dec      r10d
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 32
       mov      rdx, qword ptr [rbp-0x48]
       add      rdx, 16
       mov      qword ptr [rbp-0x48], rdx

G_M000_IG07:
       cmp      r10d, 4
       jl       G_M000_IG04

G_M000_IG08:
       mov      rcx, qword ptr [rax]
       movzx    rdi, word  ptr [rbp-0x58]
       bextr    rsi, rcx, rdi
       mov      esi, dword ptr [rbx+4*rsi]
       shl      rsi, 5
       add      rsi, r15
       mov      r11d, dword ptr [rbp-0x50]
       mov      r9, r11
       test     r9, r9
       je       SHORT G_M000_IG10

G_M000_IG09:
       mov      r8, r9
       shl      r8, 5
       cmp      qword ptr [rsi+r8], rcx
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, r9
       shl      r8, 5
       add      rsi, r8
       shr      r9, 1
       jne      SHORT G_M000_IG09

G_M000_IG10:
       mov      r8, qword ptr [rsi+0x10]
       mov      r9, rcx
       sub      r9, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       mov      rdx, r9
       mulx     rdx, rdx, rsi
       add      rdx, r8
       cmp      rdx, r12
       ja       G_M000_IG21

G_M000_IG11:
       cmp      qword ptr [r14+8*rdx+0x20], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 4
       add      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x10], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 2
       add      rsi, rdx
       mov      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x08], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 1
       add      rsi, rdx
       mov      rdx, rsi
       shl      rdx, 5
       add      rdx, r13
       mov      rsi, rcx
       add      rsi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, qword ptr [rbp-0x48]
       jae      G_M000_IG05
       mov      ecx, dword ptr [rax+0x10]
       mov      qword ptr [rdx], rsi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x08], rcx
       mov      rcx, qword ptr [rax+0x20]
       bextr    rsi, rcx, rdi
       mov      esi, dword ptr [rbx+4*rsi]
       shl      rsi, 5
       add      rsi, r15
       mov      r9, r11
       test     r9, r9
       je       SHORT G_M000_IG13
       align    [0 bytes for IG12]

G_M000_IG12:
       mov      r8, r9
       shl      r8, 5
       cmp      qword ptr [rsi+r8], rcx
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, r9
       shl      r8, 5
       add      rsi, r8
       shr      r9, 1
       jne      SHORT G_M000_IG12

G_M000_IG13:
       mov      r8, qword ptr [rsi+0x10]
       mov      r9, rcx
       sub      r9, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       mov      rdx, r9
       mulx     rdx, rdx, rsi
       add      rdx, r8
       cmp      rdx, r12
       ja       G_M000_IG22

G_M000_IG14:
       cmp      qword ptr [r14+8*rdx+0x20], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 4
       add      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x10], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 2
       add      rsi, rdx
       mov      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x08], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 1
       add      rsi, rdx
       mov      rdx, rsi
       shl      rdx, 5
       add      rdx, r13
       mov      rsi, rcx
       add      rsi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, qword ptr [rbp-0x48]
       jae      G_M000_IG05
       mov      ecx, dword ptr [rax+0x30]
       mov      qword ptr [rdx+0x10], rsi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x18], rcx
       mov      rcx, qword ptr [rax+0x40]
       bextr    rsi, rcx, rdi
       mov      esi, dword ptr [rbx+4*rsi]
       shl      rsi, 5
       add      rsi, r15
       mov      r9, r11
       test     r9, r9
       je       SHORT G_M000_IG16
       align    [0 bytes for IG15]

G_M000_IG15:
       mov      r8, r9
       shl      r8, 5
       cmp      qword ptr [rsi+r8], rcx
       setbe    r8b
       movzx    r8, r8b
       neg      r8
       and      r8, r9
       shl      r8, 5
       add      rsi, r8
       shr      r9, 1
       jne      SHORT G_M000_IG15

G_M000_IG16:
       mov      r8, qword ptr [rsi+0x10]
       mov      r9, rcx
       sub      r9, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       mov      rdx, r9
       mulx     rdx, rdx, rsi
       add      rdx, r8
       cmp      rdx, r12
       ja       G_M000_IG23

G_M000_IG17:
       cmp      qword ptr [r14+8*rdx+0x20], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 4
       add      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x10], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 2
       add      rsi, rdx
       mov      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x08], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 1
       add      rsi, rdx
       mov      rdx, rsi
       shl      rdx, 5
       add      rdx, r13
       mov      rsi, rcx
       add      rsi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, qword ptr [rbp-0x48]
       jae      G_M000_IG05
       mov      ecx, dword ptr [rax+0x50]
       mov      qword ptr [rdx+0x20], rsi
       mov      qword ptr [rbp-0x48], rdx
       mov      qword ptr [rdx+0x28], rcx
       mov      rcx, qword ptr [rax+0x60]
       bextr    rdi, rcx, rdi
       mov      edi, dword ptr [rbx+4*rdi]
       shl      rdi, 5
       add      rdi, r15
       test     r11, r11
       je       SHORT G_M000_IG19
       align    [0 bytes for IG18]

G_M000_IG18:
       mov      rsi, r11
       shl      rsi, 5
       cmp      qword ptr [rdi+rsi], rcx
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, r11
       shl      rsi, 5
       add      rdi, rsi
       shr      r11, 1
       jne      SHORT G_M000_IG18

G_M000_IG19:
       mov      rsi, qword ptr [rdi+0x10]
       mov      r11, rcx
       sub      r11, qword ptr [rdi]
       mov      rdi, qword ptr [rdi+0x08]
       mov      rdx, r11
       mulx     rdx, rdx, rdi
       add      rdx, rsi
       cmp      rdx, r12
       ja       G_M000_IG24

G_M000_IG20:
       cmp      qword ptr [r14+8*rdx+0x20], rcx
       setbe    dil
       movzx    rdi, dil
       neg      rdi
       and      rdi, 4
       add      rdx, rdi
       cmp      qword ptr [r14+8*rdx+0x10], rcx
       setbe    dil
       movzx    rdi, dil
       neg      rdi
       and      rdi, 2
       add      rdi, rdx
       mov      rdx, rdi
       cmp      qword ptr [r14+8*rdx+0x08], rcx
       setbe    dil
       movzx    rdi, dil
       neg      rdi
       and      rdi, 1
       add      rdi, rdx
       mov      rdx, rdi
       shl      rdx, 5
       add      rdx, r13
       mov      rdi, rcx
       add      rdi, qword ptr [rdx+0x10]
       sub      rcx, qword ptr [rdx]
       cmp      rcx, qword ptr [rdx+0x08]
       mov      rdx, qword ptr [rbp-0x48]
       jae      G_M000_IG05
       mov      ecx, dword ptr [rax+0x70]
       mov      qword ptr [rdx+0x30], rdi
       mov      qword ptr [rdx+0x38], rcx
       add      r10d, -4
       add      rax, 128
       add      rdx, 64
       mov      qword ptr [rbp-0x48], rdx
       jmp      G_M000_IG07

G_M000_IG21:
       mov      rdx, r12
       jmp      G_M000_IG11

G_M000_IG22:
       mov      rdx, r12
       jmp      G_M000_IG14

G_M000_IG23:
       mov      rdx, r12
       jmp      G_M000_IG17

G_M000_IG24:
       mov      rdx, r12
       jmp      G_M000_IG20

G_M000_IG25:
       add      rsp, 136
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

; encoding: maple-tree
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 20.5 + 21 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.MapleTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.MapleTree]]
G_M000_IG01:
       sub      rsp, 40
       mov      bword ptr [rsp+0x18], rdi
       mov      dword ptr [rsp+0x24], esi
       mov      dword ptr [rsp+0x20], ecx

G_M000_IG02:
       lea      rdi, [rsp]
       lea      rsi, [rsp+0x38]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, bword ptr [rsp+0x18]
       mov      esi, dword ptr [rsp+0x24]
       mov      ecx, dword ptr [rsp+0x20]
       call     [Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.MapleTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.MapleTree],System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]
       nop

G_M000_IG03:
       add      rsp, 40
       ret

; Lookups.BatchLoop:TryMap[Lookups.BatchLoop+Always`1[Lookups.Searches.MapleTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 40
       lea      rbp, [rsp+0x50]
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      qword ptr [rbp-0x38], rax

G_M000_IG02:
       xor      rax, rax
       mov      rbx, qword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r14, rax
       cmp      esi, ecx
       jg       G_M000_IG40
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r13, rcx
       mov      r12d, esi
       cmp      r12d, 4
       jge      SHORT G_M000_IG06

G_M000_IG03:
       test     r12d, r12d
       je       G_M000_IG39

G_M000_IG04:
       lea      rdi, [rsp]
       lea      rsi, [rbp+0x10]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, r14
       mov      rsi, r13
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.MapleTree]](Lookups.BatchLoop+Always`1[Lookups.Searches.MapleTree],ptr,ptr)]
       dec      r12d
       add      r14, 32
       add      r13, 16

G_M000_IG05:
       cmp      r12d, 4
       jl       SHORT G_M000_IG03

G_M000_IG06:
       mov      rax, qword ptr [r14]
       mov      rcx, r15
       test     rcx, rcx
       je       SHORT G_M000_IG13

G_M000_IG07:
       mov      rdx, rcx
       and      rdx, -256
       xor      edi, edi
       cmp      byte  ptr [rdx], dl
       cmp      qword ptr [rdx+0x08], rax
       jae      SHORT G_M000_IG09
       align    [12 bytes for IG08]

G_M000_IG08:
       inc      rdi
       cmp      rdi, 15
       jge      SHORT G_M000_IG09
       cmp      qword ptr [rdx+8*rdi+0x08], rax
       jb       SHORT G_M000_IG08

G_M000_IG09:
       mov      rdi, qword ptr [rdx+8*rdi+0x80]
       mov      rsi, qword ptr [rdx]
       and      rsi, -256
       cmp      rsi, rdx
       je       SHORT G_M000_IG13
       shr      rcx, 3
       and      rcx, 15
       cmp      rcx, 2
       mov      rcx, rdi
       jae      SHORT G_M000_IG07

G_M000_IG10:
       test     rcx, rcx
       jne      SHORT G_M000_IG11
       mov      rdx, rbx
       jmp      SHORT G_M000_IG12
       align    [0 bytes for IG16]

G_M000_IG11:
       mov      rdx, rcx

G_M000_IG12:
       jmp      SHORT G_M000_IG14

G_M000_IG13:
       mov      rdx, rbx

G_M000_IG14:
       mov      rcx, rax
       add      rcx, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x10]
       mov      qword ptr [r13], rcx
       mov      qword ptr [r13+0x08], rax
       mov      rax, qword ptr [r14+0x20]
       mov      rcx, r15
       test     rcx, rcx
       je       SHORT G_M000_IG21

G_M000_IG15:
       mov      rdx, rcx
       and      rdx, -256
       xor      edi, edi
       cmp      byte  ptr [rdx], dl
       cmp      qword ptr [rdx+0x08], rax
       jae      SHORT G_M000_IG17

G_M000_IG16:
       inc      rdi
       cmp      rdi, 15
       jge      SHORT G_M000_IG17
       cmp      qword ptr [rdx+8*rdi+0x08], rax
       jb       SHORT G_M000_IG16

G_M000_IG17:
       mov      rdi, qword ptr [rdx+8*rdi+0x80]
       mov      rsi, qword ptr [rdx]
       and      rsi, -256
       cmp      rsi, rdx
       je       SHORT G_M000_IG21
       shr      rcx, 3
       and      rcx, 15
       cmp      rcx, 2
       mov      rcx, rdi
       jae      SHORT G_M000_IG15

G_M000_IG18:
       test     rcx, rcx
       jne      SHORT G_M000_IG19
       mov      rdx, rbx
       jmp      SHORT G_M000_IG20
       align    [12 bytes for IG24]

G_M000_IG19:
       mov      rdx, rcx

G_M000_IG20:
       jmp      SHORT G_M000_IG22

G_M000_IG21:
       mov      rdx, rbx

G_M000_IG22:
       mov      rcx, rax
       add      rcx, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x30]
       mov      qword ptr [r13+0x10], rcx
       mov      qword ptr [r13+0x18], rax
       mov      rax, qword ptr [r14+0x40]
       mov      rcx, r15
       test     rcx, rcx
       je       SHORT G_M000_IG29

G_M000_IG23:
       mov      rdx, rcx
       and      rdx, -256
       xor      edi, edi
       cmp      byte  ptr [rdx], dl
       cmp      qword ptr [rdx+0x08], rax
       jae      SHORT G_M000_IG25

G_M000_IG24:
       inc      rdi
       cmp      rdi, 15
       jge      SHORT G_M000_IG25
       cmp      qword ptr [rdx+8*rdi+0x08], rax
       jb       SHORT G_M000_IG24

G_M000_IG25:
       mov      rdi, qword ptr [rdx+8*rdi+0x80]
       mov      rsi, qword ptr [rdx]
       and      rsi, -256
       cmp      rsi, rdx
       je       SHORT G_M000_IG29
       shr      rcx, 3
       and      rcx, 15
       cmp      rcx, 2
       mov      rcx, rdi
       jae      SHORT G_M000_IG23

G_M000_IG26:
       test     rcx, rcx
       jne      SHORT G_M000_IG27
       mov      rdx, rbx
       jmp      SHORT G_M000_IG28
       align    [0 bytes for IG32]

G_M000_IG27:
       mov      rdx, rcx

G_M000_IG28:
       jmp      SHORT G_M000_IG30

G_M000_IG29:
       mov      rdx, rbx

G_M000_IG30:
       mov      rcx, rax
       add      rcx, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x50]
       mov      qword ptr [r13+0x20], rcx
       mov      qword ptr [r13+0x28], rax
       mov      rax, qword ptr [r14+0x60]
       mov      rcx, r15
       test     rcx, rcx
       je       SHORT G_M000_IG37

G_M000_IG31:
       mov      rdx, rcx
       and      rdx, -256
       xor      edi, edi
       cmp      byte  ptr [rdx], dl
       cmp      qword ptr [rdx+0x08], rax
       jae      SHORT G_M000_IG33

G_M000_IG32:
       inc      rdi
       cmp      rdi, 15
       jge      SHORT G_M000_IG33
       cmp      qword ptr [rdx+8*rdi+0x08], rax
       jb       SHORT G_M000_IG32

G_M000_IG33:
       mov      rdi, qword ptr [rdx+8*rdi+0x80]
       mov      rsi, qword ptr [rdx]
       and      rsi, -256
       cmp      rsi, rdx
       je       SHORT G_M000_IG37
       shr      rcx, 3
       and      rcx, 15
       cmp      rcx, 2
       mov      rcx, rdi
       jae      SHORT G_M000_IG31

G_M000_IG34:
       test     rcx, rcx
       jne      SHORT G_M000_IG35
       mov      rdx, rbx
       jmp      SHORT G_M000_IG36

G_M000_IG35:
       mov      rdx, rcx

G_M000_IG36:
       jmp      SHORT G_M000_IG38

G_M000_IG37:
       mov      rdx, rbx

G_M000_IG38:
       mov      rcx, rax
       add      rcx, qword ptr [rdx+0x10]
       sub      rax, qword ptr [rdx]
       cmp      rax, qword ptr [rdx+0x08]
       jae      G_M000_IG03
       mov      eax, dword ptr [r14+0x70]
       mov      qword ptr [r13+0x30], rcx
       mov      qword ptr [r13+0x38], rax
       add      r12d, -4
       add      r14, 128
       add      r13, 64
       jmp      G_M000_IG05

G_M000_IG39:
       add      rsp, 40
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG40:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

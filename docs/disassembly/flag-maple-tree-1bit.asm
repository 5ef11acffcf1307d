; encoding: flag-maple-tree
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 24.25 + 21 per step

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.MapleTree]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.MapleTree]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 72
       lea      rbp, [rsp+0x70]
       xor      eax, eax
       mov      qword ptr [rbp-0x58], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu  ymmword ptr [rbp-0x50], ymm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, gword ptr [rbp+0x18]
       mov      r15, qword ptr [rbp+0x20]
       mov      r14, qword ptr [rbp+0x28]
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r13, rax
       cmp      esi, ecx
       jg       G_M000_IG50
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      r12, rcx
       mov      eax, esi
       cmp      eax, 4
       jge      SHORT G_M000_IG09

G_M000_IG03:
       mov      dword ptr [rbp-0x3C], eax
       test     eax, eax
       jne      SHORT G_M000_IG07

G_M000_IG04:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x30], rcx

G_M000_IG05:
       mov      bword ptr [rbp-0x38], rcx

G_M000_IG06:
       add      rsp, 72
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG07:
       mov      gword ptr [rbp-0x58], rbx
       mov      qword ptr [rbp-0x50], r15
       mov      qword ptr [rbp-0x48], r14
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x58]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       movsq
       movsq
       mov      rdi, r13
       mov      rsi, r12
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.MapleTree]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.MapleTree],ptr,ptr)]
       mov      eax, dword ptr [rbp-0x3C]
       dec      eax
       add      r13, 32
       add      r12, 16

G_M000_IG08:
       cmp      eax, 4
       jl       SHORT G_M000_IG03

G_M000_IG09:
       mov      rcx, qword ptr [r13]
       mov      rdx, rcx
       cmp      qword ptr [r13+0x08], 0
       je       G_M000_IG19

G_M000_IG10:
       mov      rdx, r14
       test     rdx, rdx
       je       SHORT G_M000_IG17

G_M000_IG11:
       mov      rdi, rdx
       and      rdi, -256
       xor      esi, esi
       cmp      byte  ptr [rdi], dil
       cmp      qword ptr [rdi+0x08], rcx
       jae      SHORT G_M000_IG13
       align    [12 bytes for IG12]

G_M000_IG12:
       inc      rsi
       cmp      rsi, 15
       jge      SHORT G_M000_IG13
       cmp      qword ptr [rdi+8*rsi+0x08], rcx
       jb       SHORT G_M000_IG12

G_M000_IG13:
       mov      rsi, qword ptr [rdi+8*rsi+0x80]
       mov      r8, qword ptr [rdi]
       and      r8, -256
       cmp      r8, rdi
       je       SHORT G_M000_IG17
       shr      rdx, 3
       and      rdx, 15
       cmp      rdx, 2
       mov      rdx, rsi
       jae      SHORT G_M000_IG11

G_M000_IG14:
       test     rdx, rdx
       jne      SHORT G_M000_IG15
       mov      rdi, r15
       jmp      SHORT G_M000_IG16
       align    [4 bytes for IG22]

G_M000_IG15:
       mov      rdi, rdx

G_M000_IG16:
       jmp      SHORT G_M000_IG18

G_M000_IG17:
       mov      rdi, r15

G_M000_IG18:
       mov      rdx, rcx
       add      rdx, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG03

G_M000_IG19:
       mov      ecx, dword ptr [r13+0x10]
       mov      qword ptr [r12], rdx
       mov      qword ptr [r12+0x08], rcx
       lea      rcx, [r13+0x20]
       mov      rdx, qword ptr [rcx]
       mov      rdi, rdx
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG29

G_M000_IG20:
       mov      rdi, r14
       test     rdi, rdi
       je       SHORT G_M000_IG27

G_M000_IG21:
       mov      rcx, rdi
       and      rcx, -256
       xor      esi, esi
       cmp      byte  ptr [rcx], cl
       cmp      qword ptr [rcx+0x08], rdx
       jae      SHORT G_M000_IG23

G_M000_IG22:
       inc      rsi
       cmp      rsi, 15
       jge      SHORT G_M000_IG23
       cmp      qword ptr [rcx+8*rsi+0x08], rdx
       jb       SHORT G_M000_IG22

G_M000_IG23:
       mov      rsi, qword ptr [rcx+8*rsi+0x80]
       mov      r8, qword ptr [rcx]
       and      r8, -256
       cmp      r8, rcx
       je       SHORT G_M000_IG27
       shr      rdi, 3
       and      rdi, 15
       cmp      rdi, 2
       mov      rdi, rsi
       jae      SHORT G_M000_IG21

G_M000_IG24:
       test     rdi, rdi
       jne      SHORT G_M000_IG25
       mov      rcx, r15
       jmp      SHORT G_M000_IG26
       align    [3 bytes for IG32]

G_M000_IG25:
       mov      rcx, rdi

G_M000_IG26:
       jmp      SHORT G_M000_IG28

G_M000_IG27:
       mov      rcx, r15

G_M000_IG28:
       mov      rdi, rdx
       add      rdi, qword ptr [rcx+0x10]
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG29:
       mov      ecx, dword ptr [r13+0x30]
       mov      qword ptr [r12+0x10], rdi
       mov      qword ptr [r12+0x18], rcx
       lea      rcx, [r13+0x40]
       mov      rdx, qword ptr [rcx]
       mov      rdi, rdx
       cmp      qword ptr [rcx+0x08], 0
       je       G_M000_IG39

G_M000_IG30:
       mov      rdi, r14
       test     rdi, rdi
       je       SHORT G_M000_IG37

G_M000_IG31:
       mov      rcx, rdi
       and      rcx, -256
       xor      esi, esi
       cmp      byte  ptr [rcx], cl
       cmp      qword ptr [rcx+0x08], rdx
       jae      SHORT G_M000_IG33

G_M000_IG32:
       inc      rsi
       cmp      rsi, 15
       jge      SHORT G_M000_IG33
       cmp      qword ptr [rcx+8*rsi+0x08], rdx
       jb       SHORT G_M000_IG32

G_M000_IG33:
       mov      rsi, qword ptr [rcx+8*rsi+0x80]
       mov      r8, qword ptr [rcx]
       and      r8, -256
       cmp      r8, rcx
       je       SHORT G_M000_IG37
       shr      rdi, 3
       and      rdi, 15
       cmp      rdi, 2
       mov      rdi, rsi
       jae      SHORT G_M000_IG31

G_M000_IG34:
       test     rdi, rdi
       jne      SHORT G_M000_IG35
       mov      rcx, r15
       jmp      SHORT G_M000_IG36
       align    [7 bytes for IG42]

G_M000_IG35:
       mov      rcx, rdi

G_M000_IG36:
       jmp      SHORT G_M000_IG38

G_M000_IG37:
       mov      rcx, r15

G_M000_IG38:
       mov      rdi, rdx
       add      rdi, qword ptr [rcx+0x10]
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG39:
       mov      ecx, dword ptr [r13+0x50]
       mov      qword ptr [r12+0x20], rdi
       mov      qword ptr [r12+0x28], rcx
       lea      rcx, [r13+0x60]
       mov      rdx, qword ptr [rcx]
       mov      rdi, rdx
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG49

G_M000_IG40:
       mov      rdi, r14
       test     rdi, rdi
       je       SHORT G_M000_IG47

G_M000_IG41:
       mov      rcx, rdi
       and      rcx, -256
       xor      esi, esi
       cmp      byte  ptr [rcx], cl
       cmp      qword ptr [rcx+0x08], rdx
       jae      SHORT G_M000_IG43

G_M000_IG42:
       inc      rsi
       cmp      rsi, 15
       jge      SHORT G_M000_IG43
       cmp      qword ptr [rcx+8*rsi+0x08], rdx
       jb       SHORT G_M000_IG42

G_M000_IG43:
       mov      rsi, qword ptr [rcx+8*rsi+0x80]
       mov      r8, qword ptr [rcx]
       and      r8, -256
       cmp      r8, rcx
       je       SHORT G_M000_IG47
       shr      rdi, 3
       and      rdi, 15
       cmp      rdi, 2
       mov      rdi, rsi
       jae      SHORT G_M000_IG41

G_M000_IG44:
       test     rdi, rdi
       jne      SHORT G_M000_IG45
       mov      rcx, r15
       jmp      SHORT G_M000_IG46

G_M000_IG45:
       mov      rcx, rdi

G_M000_IG46:
       jmp      SHORT G_M000_IG48

G_M000_IG47:
       mov      rcx, r15

G_M000_IG48:
       mov      rdi, rdx
       add      rdi, qword ptr [rcx+0x10]
       sub      rdx, qword ptr [rcx]
       cmp      rdx, qword ptr [rcx+0x08]
       jae      G_M000_IG03

G_M000_IG49:
       mov      ecx, dword ptr [r13+0x70]
       mov      qword ptr [r12+0x30], rdi
       mov      qword ptr [r12+0x38], rcx
       add      eax, -4
       add      r13, 128
       add      r12, 64
       jmp      G_M000_IG08

G_M000_IG50:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

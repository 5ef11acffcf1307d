; encoding: flag-address-multiply
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 25.25 / 20.5

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.AddressMultiply]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.AddressMultiply]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 200
       lea      rbp, [rsp+0xF0]
       xor      eax, eax
       mov      qword ptr [rbp-0x78], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x70], zmm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x28]
       mov      r15, qword ptr [rbp+0x30]
       mov      r14, qword ptr [rbp+0x38]
       mov      r13, qword ptr [rbp+0x40]
       movzx    rax, byte  ptr [rbp+0x48]
       test     eax, eax
       jne      G_M000_IG24

G_M000_IG03:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x70], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG40
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x78], rdi
       mov      rax, rdi
       mov      ecx, esi
       cmp      ecx, 4
       jl       SHORT G_M000_IG07

G_M000_IG04:
       mov      dword ptr [rbp-0x84], ecx
       jmp      G_M000_IG12

G_M000_IG05:
       mov      ecx, dword ptr [rbp-0x84]
       jmp      SHORT G_M000_IG07

G_M000_IG06:
       mov      ecx, dword ptr [rbp-0x84]

G_M000_IG07:
       mov      dword ptr [rbp-0x84], ecx
       test     ecx, ecx
       jne      SHORT G_M000_IG10

G_M000_IG08:
       xor      rdi, rdi
       mov      bword ptr [rbp-0x70], rdi

G_M000_IG09:
       mov      bword ptr [rbp-0x78], rdi
       jmp      G_M000_IG28

G_M000_IG10:
       mov      qword ptr [rbp-0xA8], rbx
       mov      qword ptr [rbp-0xA0], r15
       mov      qword ptr [rbp-0x98], r14
       mov      qword ptr [rbp-0x90], r13
       vmovdqu  xmm0, xmmword ptr [rbp-0xA8]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x98]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       mov      rdi, r12
       mov      qword ptr [rbp-0x80], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.MultiplyStep]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.MultiplyStep]],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x84]
       dec      ecx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x80]
       add      rax, 16

G_M000_IG11:
       mov      dword ptr [rbp-0x84], ecx
       cmp      ecx, 4
       jl       G_M000_IG06

G_M000_IG12:
       mov      rdi, qword ptr [r12]
       mov      rsi, rdi
       cmp      qword ptr [r12+0x08], 0
       je       SHORT G_M000_IG14

G_M000_IG13:
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]
       imul     rdx, qword ptr [rsi+0x08]
       shrx     rsi, rdx, r13
       shl      rsi, 5
       add      rsi, r15
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       mov      rsi, rdx
       jae      G_M000_IG05

G_M000_IG14:
       mov      edi, dword ptr [r12+0x10]
       mov      qword ptr [rax], rsi
       mov      qword ptr [rax+0x08], rdi
       lea      rdi, [r12+0x20]
       mov      rsi, qword ptr [rdi]
       mov      rdx, rsi
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG17

G_M000_IG15:
       pext     rdx, rsi, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rdi, rsi
       or       rdi, qword ptr [rdx]
       imul     rdi, qword ptr [rdx+0x08]
       shrx     rdi, rdi, r13
       shl      rdi, 5
       add      rdi, r15
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG17

G_M000_IG16:
       mov      ecx, dword ptr [rbp-0x84]
       jmp      G_M000_IG07

G_M000_IG17:
       mov      edi, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rdx
       mov      qword ptr [rax+0x18], rdi
       lea      rdi, [r12+0x40]
       mov      rsi, qword ptr [rdi]
       mov      rdx, rsi
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG20

G_M000_IG18:
       pext     rdx, rsi, r14
       shl      rdx, 4
       add      rdx, rbx
       mov      rdi, rsi
       or       rdi, qword ptr [rdx]
       imul     rdi, qword ptr [rdx+0x08]
       shrx     rdi, rdi, r13
       shl      rdi, 5
       add      rdi, r15
       mov      rdx, rsi
       add      rdx, qword ptr [rdi+0x10]
       sub      rsi, qword ptr [rdi]
       cmp      rsi, qword ptr [rdi+0x08]
       jb       SHORT G_M000_IG20

G_M000_IG19:
       mov      ecx, dword ptr [rbp-0x84]
       jmp      G_M000_IG07

G_M000_IG20:
       mov      edi, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rdx
       mov      qword ptr [rbp-0x80], rax
       mov      qword ptr [rax+0x28], rdi
       lea      rdi, [r12+0x60]
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0xD0], ymm0
       mov      r8, qword ptr [rdi]
       mov      qword ptr [rbp-0xB0], r8
       mov      r9, r8
       cmp      qword ptr [rdi+0x08], 0
       je       SHORT G_M000_IG23

G_M000_IG21:
       mov      qword ptr [rbp-0xD0], rbx
       mov      qword ptr [rbp-0xC8], r15
       mov      qword ptr [rbp-0xC0], r14
       mov      qword ptr [rbp-0xB8], r13
       lea      rdi, [rbp-0xD0]
       mov      rsi, r8
       xor      edx, edx
       call     [Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.MultiplyStep]:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rdi, qword ptr [rbp-0xB0]
       mov      r9, rdi
       add      r9, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       jb       SHORT G_M000_IG23

G_M000_IG22:
       mov      rax, qword ptr [rbp-0x80]
       mov      ecx, dword ptr [rbp-0x84]
       jmp      G_M000_IG07

G_M000_IG23:
       mov      edi, dword ptr [r12+0x70]
       mov      rax, qword ptr [rbp-0x80]
       mov      qword ptr [rax+0x30], r9
       mov      qword ptr [rax+0x38], rdi
       mov      ecx, dword ptr [rbp-0x84]
       add      ecx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG11

G_M000_IG24:
       mov      r14, qword ptr [rbx]
       mov      rbx, qword ptr [rbx+0x08]
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG40
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      rax, rdi
       mov      ecx, esi
       cmp      ecx, 4
       jge      SHORT G_M000_IG31

G_M000_IG25:
       mov      dword ptr [rbp-0x44], ecx
       test     ecx, ecx
       jne      SHORT G_M000_IG29

G_M000_IG26:
       xor      rdi, rdi
       mov      bword ptr [rbp-0x30], rdi

G_M000_IG27:
       mov      bword ptr [rbp-0x38], rdi

G_M000_IG28:
       add      rsp, 200
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG29:
       mov      qword ptr [rbp-0x68], r15
       mov      qword ptr [rbp-0x60], r13
       mov      qword ptr [rbp-0x58], r14
       mov      qword ptr [rbp-0x50], rbx
       vmovdqu  xmm0, xmmword ptr [rbp-0x68]
       vmovdqu  xmmword ptr [rsp], xmm0
       vmovdqu  xmm0, xmmword ptr [rbp-0x58]
       vmovdqu  xmmword ptr [rsp+0x10], xmm0
       mov      rdi, r12
       mov      qword ptr [rbp-0x40], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+OneLevelSearch[Lookups.Hashing.MultiplyStep]]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Hashing.AddressHash`1+OneLevelSearch[Lookups.Hashing.MultiplyStep]],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x44]
       dec      ecx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 16

G_M000_IG30:
       cmp      ecx, 4
       jl       SHORT G_M000_IG25

G_M000_IG31:
       mov      rdx, qword ptr [r12]
       mov      rdi, rdx
       cmp      qword ptr [r12+0x08], 0
       je       SHORT G_M000_IG33

G_M000_IG32:
       mov      rdi, rdx
       or       rdi, r14
       imul     rdi, rbx
       shrx     rdi, rdi, r13
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rdx
       add      rsi, qword ptr [rdi+0x10]
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       mov      rdi, rsi
       jae      G_M000_IG25

G_M000_IG33:
       mov      edx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdi
       mov      qword ptr [rax+0x08], rdx
       lea      rdx, [r12+0x20]
       mov      rdi, qword ptr [rdx]
       mov      rsi, rdi
       cmp      qword ptr [rdx+0x08], 0
       je       SHORT G_M000_IG35

G_M000_IG34:
       mov      rsi, rdi
       or       rsi, r14
       imul     rsi, rbx
       shrx     rdx, rsi, r13
       shl      rdx, 5
       add      rdx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG25

G_M000_IG35:
       mov      edx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      qword ptr [rax+0x18], rdx
       lea      rdx, [r12+0x40]
       mov      rdi, qword ptr [rdx]
       mov      rsi, rdi
       cmp      qword ptr [rdx+0x08], 0
       je       SHORT G_M000_IG37

G_M000_IG36:
       mov      rsi, rdi
       or       rsi, r14
       imul     rsi, rbx
       shrx     rdx, rsi, r13
       shl      rdx, 5
       add      rdx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG25

G_M000_IG37:
       mov      edx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      qword ptr [rax+0x28], rdx
       lea      rdx, [r12+0x60]
       mov      rdi, qword ptr [rdx]
       mov      rsi, rdi
       cmp      qword ptr [rdx+0x08], 0
       je       SHORT G_M000_IG39

G_M000_IG38:
       mov      rsi, rdi
       or       rsi, r14
       imul     rsi, rbx
       shrx     rdx, rsi, r13
       shl      rdx, 5
       add      rdx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       jae      G_M000_IG25

G_M000_IG39:
       mov      edx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rdx
       add      ecx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG30

G_M000_IG40:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

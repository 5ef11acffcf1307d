; encoding: address-multiply
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 20 / 17

; Bench.Measuring.Loops:Pass[Lookups.Composites.Unflagged`1[Lookups.Searches.AddressMultiply]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Unflagged`1[Lookups.Searches.AddressMultiply]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 168
       lea      rbp, [rsp+0xD0]
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
       jne      G_M000_IG11

G_M000_IG03:
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x70], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG20
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x78], rdi
       mov      rax, rdi
       mov      ecx, esi
       cmp      ecx, 4
       jge      SHORT G_M000_IG09

G_M000_IG04:
       mov      dword ptr [rbp-0x84], ecx
       test     ecx, ecx
       jne      SHORT G_M000_IG07

G_M000_IG05:
       xor      rdi, rdi
       mov      bword ptr [rbp-0x70], rdi

G_M000_IG06:
       mov      bword ptr [rbp-0x78], rdi
       jmp      G_M000_IG15

G_M000_IG07:
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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.MultiplyStep]]](Lookups.BatchLoop+Always`1[Lookups.Hashing.AddressHash`1+TwoLevelSearch[Lookups.Hashing.MultiplyStep]],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x84]
       dec      ecx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x80]
       add      rax, 16

G_M000_IG08:
       cmp      ecx, 4
       jl       SHORT G_M000_IG04

G_M000_IG09:
       mov      rdi, qword ptr [r12]
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]
       imul     rdx, qword ptr [rsi+0x08]
       mov      r8d, r13d
       and      r8d, 63
       shrx     rsi, rdx, r8
       shl      rsi, 5
       add      rsi, r15
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG04
       mov      edi, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdx
       mov      qword ptr [rax+0x08], rdi
       mov      rdi, qword ptr [r12+0x20]
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]
       imul     rdx, qword ptr [rsi+0x08]
       shrx     rsi, rdx, r8
       shl      rsi, 5
       add      rsi, r15
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG04
       mov      edi, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rdx
       mov      qword ptr [rax+0x18], rdi
       mov      rdi, qword ptr [r12+0x40]
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]
       imul     rdx, qword ptr [rsi+0x08]
       shrx     rsi, rdx, r8
       shl      rsi, 5
       add      rsi, r15
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG04
       mov      edi, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rdx
       mov      qword ptr [rax+0x28], rdi
       mov      rdi, qword ptr [r12+0x60]
       pext     rsi, rdi, r14
       shl      rsi, 4
       add      rsi, rbx
       mov      rdx, rdi
       or       rdx, qword ptr [rsi]

G_M000_IG10:
       imul     rdx, qword ptr [rsi+0x08]
       shrx     rsi, rdx, r8
       shl      rsi, 5
       add      rsi, r15
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG04
       mov      edi, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rdx
       mov      qword ptr [rax+0x38], rdi
       add      ecx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG08

G_M000_IG11:
       mov      r14, qword ptr [rbx]
       mov      rbx, qword ptr [rbx+0x08]
       xor      rax, rax
       test     esi, esi
       cmovne   rax, rdi
       mov      bword ptr [rbp-0x30], rax
       mov      r12, rax
       cmp      esi, ecx
       jg       G_M000_IG20
       xor      rdi, rdi
       test     esi, esi
       cmovne   rdi, rdx
       mov      bword ptr [rbp-0x38], rdi
       mov      rax, rdi
       mov      ecx, esi
       cmp      ecx, 4
       jge      SHORT G_M000_IG18

G_M000_IG12:
       mov      dword ptr [rbp-0x44], ecx
       test     ecx, ecx
       jne      SHORT G_M000_IG16

G_M000_IG13:
       xor      rdi, rdi
       mov      bword ptr [rbp-0x30], rdi

G_M000_IG14:
       mov      bword ptr [rbp-0x38], rdi

G_M000_IG15:
       add      rsp, 168
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG16:
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
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Hashing.AddressHash`1+OneLevelSearch[Lookups.Hashing.MultiplyStep]]](Lookups.BatchLoop+Always`1[Lookups.Hashing.AddressHash`1+OneLevelSearch[Lookups.Hashing.MultiplyStep]],ptr,ptr)]
       mov      ecx, dword ptr [rbp-0x44]
       dec      ecx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x40]
       add      rax, 16

G_M000_IG17:
       cmp      ecx, 4
       jl       SHORT G_M000_IG12

G_M000_IG18:
       mov      rdx, qword ptr [r12]
       mov      rdi, rdx
       or       rdi, r14
       imul     rdi, rbx
       mov      r8d, r13d
       and      r8d, 63
       shrx     rdi, rdi, r8
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rdx
       add      rsi, qword ptr [rdi+0x10]
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       jae      G_M000_IG12
       mov      edx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rsi
       mov      qword ptr [rax+0x08], rdx
       mov      rdx, qword ptr [r12+0x20]
       mov      rdi, rdx
       or       rdi, r14
       imul     rdi, rbx
       shrx     rdi, rdi, r8
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rdx
       add      rsi, qword ptr [rdi+0x10]
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       jae      G_M000_IG12
       mov      edx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      qword ptr [rax+0x18], rdx
       mov      rdx, qword ptr [r12+0x40]
       mov      rdi, rdx
       or       rdi, r14
       imul     rdi, rbx
       shrx     rdi, rdi, r8
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rdx
       add      rsi, qword ptr [rdi+0x10]
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       jae      G_M000_IG12
       mov      edx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      qword ptr [rax+0x28], rdx
       mov      rdx, qword ptr [r12+0x60]
       mov      rdi, rdx
       or       rdi, r14
       imul     rdi, rbx
       shrx     rdi, rdi, r8
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rdx
       add      rsi, qword ptr [rdi+0x10]
       sub      rdx, qword ptr [rdi]
       cmp      rdx, qword ptr [rdi+0x08]
       jae      G_M000_IG12
       mov      edx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi

G_M000_IG19:
       mov      qword ptr [rax+0x38], rdx
       add      ecx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG17

G_M000_IG20:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

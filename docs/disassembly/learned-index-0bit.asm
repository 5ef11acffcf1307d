; encoding: learned-index
; bits: 0
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 49.75 + 11 per step

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
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 456
       lea      rbp, [rsp+0x1F0]
       xor      eax, eax
       mov      qword ptr [rbp-0x178], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0x170], zmm8
       vmovdqu32 zmmword ptr [rbp-0x130], zmm8
       vmovdqu32 zmmword ptr [rbp-0xF0], zmm8
       vmovdqu32 zmmword ptr [rbp-0xB0], zmm8
       vmovdqu32 zmmword ptr [rbp-0x70], zmm8
       mov      qword ptr [rbp-0x30], rax

G_M000_IG02:
       mov      rbx, qword ptr [rbp+0x38]
       mov      r15, qword ptr [rbp+0x40]
       mov      r14, qword ptr [rbp+0x48]
       mov      r13, qword ptr [rbp+0x50]
       mov      r12, qword ptr [rbp+0x58]
       mov      eax, dword ptr [rbp+0x60]
       mov      dword ptr [rbp-0x17C], eax
       mov      r8, qword ptr [rbp+0x68]
       mov      qword ptr [rbp-0x188], r8

G_M000_IG03:
       vmovdqu32 zmm0, zmmword ptr [rbp+0x18]
       vmovdqu32 zmmword ptr [rbp-0xA8], zmm0
       vmovdqu  ymm0, ymmword ptr [rbp+0x50]
       vmovdqu  ymmword ptr [rbp-0x70], ymm0

G_M000_IG04:
       xor      r9, r9
       test     esi, esi
       cmovne   r9, rdi
       mov      bword ptr [rbp-0x30], r9
       cmp      esi, ecx
       jg       G_M000_IG29
       xor      rcx, rcx
       test     esi, esi
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x38], rcx
       mov      rdx, r9
       mov      r9, rcx
       mov      r10d, esi
       cmp      r10d, 4
       jl       SHORT G_M000_IG08

G_M000_IG05:
       mov      dword ptr [rbp-0x4C], r10d
       jmp      G_M000_IG14
       align    [0 bytes for IG15]

G_M000_IG06:
       mov      eax, dword ptr [rbp-0x17C]
       mov      rdx, qword ptr [rbp-0x40]
       mov      r8, qword ptr [rbp-0x188]
       jmp      SHORT G_M000_IG08

G_M000_IG07:
       mov      eax, dword ptr [rbp-0x17C]
       mov      r8, qword ptr [rbp-0x188]
       mov      r10d, dword ptr [rbp-0x4C]

G_M000_IG08:
       mov      dword ptr [rbp-0x4C], r10d
       test     r10d, r10d
       jne      SHORT G_M000_IG12

G_M000_IG09:
       xor      rax, rax
       mov      bword ptr [rbp-0x30], rax

G_M000_IG10:
       mov      bword ptr [rbp-0x38], rax

G_M000_IG11:
       vzeroupper
       add      rsp, 456
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG12:
       mov      qword ptr [rbp-0x88], rbx
       mov      qword ptr [rbp-0x80], r15
       mov      qword ptr [rbp-0x78], r14
       mov      qword ptr [rbp-0x70], r13
       mov      qword ptr [rbp-0x68], r12
       mov      dword ptr [rbp-0x60], eax
       mov      qword ptr [rbp-0x58], r8
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xA8]
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
       mov      qword ptr [rbp-0x40], rdx
       mov      rdi, rdx
       mov      qword ptr [rbp-0x48], r9
       mov      rsi, r9
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex]](Lookups.BatchLoop+Always`1[Lookups.Searches.LearnedIndex],ptr,ptr)]
       mov      r10d, dword ptr [rbp-0x4C]
       dec      r10d
       mov      rdx, qword ptr [rbp-0x40]
       add      rdx, 32
       mov      r9, qword ptr [rbp-0x48]
       add      r9, 16

G_M000_IG13:
       mov      dword ptr [rbp-0x4C], r10d
       cmp      r10d, 4
       jl       G_M000_IG07

G_M000_IG14:
       mov      qword ptr [rbp-0x40], rdx
       mov      rdi, qword ptr [rdx]
       movzx    rsi, word  ptr [rbp-0x188]
       bextr    rsi, rdi, rsi
       mov      esi, dword ptr [rbx+4*rsi]
       shl      rsi, 5
       add      rsi, r15
       mov      r8d, dword ptr [rbp-0x17C]
       test     r8, r8
       je       SHORT G_M000_IG16

G_M000_IG15:
       mov      r11, r8
       shl      r11, 5
       cmp      qword ptr [rsi+r11], rdi
       setbe    r11b
       movzx    r11, r11b
       neg      r11
       and      r11, r8
       shl      r11, 5
       add      rsi, r11
       shr      r8, 1
       jne      SHORT G_M000_IG15

G_M000_IG16:
       mov      r8, qword ptr [rsi+0x10]
       mov      r11, rdi
       sub      r11, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       lea      rcx, [rbp-0xB0]
       mov      rdx, r11
       mulx     rdx, rax, rsi
       mov      qword ptr [rcx], rax
       add      rdx, r8
       cmp      rdx, r12
       ja       G_M000_IG25

G_M000_IG17:
       cmp      qword ptr [r14+8*rdx+0x20], rdi
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 4
       add      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x10], rdi
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 2
       add      rsi, rdx
       mov      rdx, rsi
       cmp      qword ptr [r14+8*rdx+0x08], rdi
       setbe    sil
       movzx    rsi, sil
       neg      rsi
       and      rsi, 1
       add      rsi, rdx
       mov      rdx, rsi
       shl      rdx, 5
       add      rdx, r13
       mov      rsi, rdi
       add      rsi, qword ptr [rdx+0x10]
       sub      rdi, qword ptr [rdx]
       cmp      rdi, qword ptr [rdx+0x08]
       mov      eax, dword ptr [rbp-0x17C]
       mov      rdx, qword ptr [rbp-0x40]
       mov      r8, qword ptr [rbp-0x188]
       mov      r10d, dword ptr [rbp-0x4C]
       jae      G_M000_IG08
       mov      edi, dword ptr [rdx+0x10]
       mov      qword ptr [r9], rsi
       mov      qword ptr [r9+0x08], rdi
       mov      qword ptr [rbp-0x40], rdx
       mov      rdi, qword ptr [rdx+0x20]
       movzx    rsi, r8w
       bextr    rsi, rdi, rsi
       mov      esi, dword ptr [rbx+4*rsi]
       shl      rsi, 5
       add      rsi, r15
       mov      ecx, eax
       test     rcx, rcx
       je       SHORT G_M000_IG19
       align    [0 bytes for IG18]

G_M000_IG18:
       mov      r11, rcx
       shl      r11, 5
       cmp      qword ptr [rsi+r11], rdi
       setbe    r11b
       movzx    r11, r11b
       neg      r11
       and      r11, rcx
       shl      r11, 5
       add      rsi, r11
       shr      rcx, 1
       jne      SHORT G_M000_IG18

G_M000_IG19:
       mov      rcx, qword ptr [rsi+0x10]
       mov      r11, rdi
       sub      r11, qword ptr [rsi]
       mov      rsi, qword ptr [rsi+0x08]
       lea      r8, [rbp-0xB8]
       mov      rdx, r11
       mulx     rsi, rax, rsi
       mov      qword ptr [r8], rax
       add      rsi, rcx
       cmp      rsi, r12
       ja       G_M000_IG26

G_M000_IG20:
       cmp      qword ptr [r14+8*rsi+0x20], rdi
       setbe    dl
       movzx    rdx, dl
       neg      rdx
       and      rdx, 4
       add      rsi, rdx
       cmp      qword ptr [r14+8*rsi+0x10], rdi
       setbe    dl
       movzx    rdx, dl
       neg      rdx
       and      rdx, 2
       add      rdx, rsi
       mov      rsi, rdx
       cmp      qword ptr [r14+8*rsi+0x08], rdi
       setbe    dl
       movzx    rdx, dl
       neg      rdx
       and      rdx, 1
       add      rdx, rsi
       mov      rsi, rdx
       shl      rsi, 5
       add      rsi, r13
       mov      rdx, rdi
       add      rdx, qword ptr [rsi+0x10]
       sub      rdi, qword ptr [rsi]
       cmp      rdi, qword ptr [rsi+0x08]
       jae      G_M000_IG06
       mov      dword ptr [rbp-0x4C], r10d
       mov      rdi, rdx
       mov      eax, dword ptr [rbp-0x17C]
       mov      rdx, qword ptr [rbp-0x40]
       mov      r8, qword ptr [rbp-0x188]
       mov      esi, dword ptr [rdx+0x30]
       mov      qword ptr [r9+0x10], rdi
       mov      edi, esi
       mov      qword ptr [rbp-0x48], r9
       mov      qword ptr [r9+0x18], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu32 zmmword ptr [rbp-0x118], zmm0
       vmovdqu32 ymmword ptr [rbp-0xE0], ymm0
       mov      qword ptr [rbp-0x40], rdx
       mov      rcx, qword ptr [rdx+0x40]
       mov      qword ptr [rbp-0xC0], rcx

G_M000_IG21:
       vmovdqu32 zmm0, zmmword ptr [rbp-0xA8]
       vmovdqu32 zmmword ptr [rbp-0x118], zmm0
       vmovdqu  ymm0, ymmword ptr [rbp-0x70]
       vmovdqu32 ymmword ptr [rbp-0xE0], ymm0

G_M000_IG22:
       mov      qword ptr [rbp-0xF8], rbx
       mov      qword ptr [rbp-0xF0], r15
       mov      qword ptr [rbp-0xE8], r14
       mov      qword ptr [rbp-0xE0], r13
       mov      qword ptr [rbp-0xD8], r12
       mov      dword ptr [rbp-0xD0], eax
       mov      qword ptr [rbp-0xC8], r8
       lea      rdi, [rbp-0x118]
       mov      rsi, rcx
       xor      r11d, r11d
       mov      dword ptr [rbp-0x18C], r11d
       mov      edx, r11d
       call     [Lookups.Searches.LearnedIndex:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rdi, qword ptr [rbp-0xC0]
       mov      rsi, rdi
       add      rsi, qword ptr [rax+0x10]
       sub      rdi, qword ptr [rax]
       cmp      rdi, qword ptr [rax+0x08]
       mov      eax, dword ptr [rbp-0x17C]
       mov      rdx, qword ptr [rbp-0x40]
       mov      r8, qword ptr [rbp-0x188]
       mov      r9, qword ptr [rbp-0x48]
       jae      G_M000_IG27
       mov      r11d, dword ptr [rbp-0x18C]
       mov      edi, dword ptr [rdx+0x50]
       mov      qword ptr [r9+0x20], rsi
       mov      qword ptr [rbp-0x48], r9
       mov      qword ptr [r9+0x28], rdi
       vxorps   ymm0, ymm0, ymm0
       vmovdqu32 zmmword ptr [rbp-0x178], zmm0
       vmovdqu32 ymmword ptr [rbp-0x140], ymm0
       mov      qword ptr [rbp-0x40], rdx
       mov      rcx, qword ptr [rdx+0x60]
       mov      qword ptr [rbp-0x120], rcx

G_M000_IG23:
       vmovdqu32 zmm0, zmmword ptr [rbp-0xA8]
       vmovdqu32 zmmword ptr [rbp-0x178], zmm0
       vmovdqu  ymm0, ymmword ptr [rbp-0x70]
       vmovdqu32 ymmword ptr [rbp-0x140], ymm0

G_M000_IG24:
       mov      qword ptr [rbp-0x158], rbx
       mov      qword ptr [rbp-0x150], r15
       mov      qword ptr [rbp-0x148], r14
       mov      qword ptr [rbp-0x140], r13
       mov      qword ptr [rbp-0x138], r12
       mov      dword ptr [rbp-0x130], eax
       mov      qword ptr [rbp-0x128], r8
       lea      rdi, [rbp-0x178]
       mov      rsi, rcx
       mov      edx, r11d
       call     [Lookups.Searches.LearnedIndex:Candidate[Lookups.Unwatched](ulong,Lookups.Unwatched):byref:this]
       mov      rcx, qword ptr [rbp-0x120]
       mov      rdx, rcx
       add      rdx, qword ptr [rax+0x10]
       sub      rcx, qword ptr [rax]
       cmp      rcx, qword ptr [rax+0x08]
       jae      SHORT G_M000_IG28
       mov      rcx, rdx
       mov      eax, dword ptr [rbp-0x17C]
       mov      rdx, qword ptr [rbp-0x40]
       mov      r8, qword ptr [rbp-0x188]
       mov      r9, qword ptr [rbp-0x48]
       mov      r10d, dword ptr [rbp-0x4C]
       mov      edi, dword ptr [rdx+0x70]
       mov      qword ptr [r9+0x30], rcx
       mov      ecx, edi
       mov      qword ptr [r9+0x38], rcx
       add      r10d, -4
       add      rdx, 128
       add      r9, 64
       jmp      G_M000_IG13

G_M000_IG25:
       mov      rdx, r12
       jmp      G_M000_IG17

G_M000_IG26:
       mov      rsi, r12
       jmp      G_M000_IG20

G_M000_IG27:
       mov      r10d, dword ptr [rbp-0x4C]
       jmp      G_M000_IG08

G_M000_IG28:
       mov      eax, dword ptr [rbp-0x17C]
       mov      rdx, qword ptr [rbp-0x40]
       mov      r8, qword ptr [rbp-0x188]
       mov      r9, qword ptr [rbp-0x48]
       mov      r10d, dword ptr [rbp-0x4C]
       jmp      G_M000_IG08

G_M000_IG29:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

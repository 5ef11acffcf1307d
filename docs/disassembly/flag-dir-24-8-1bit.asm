; encoding: flag-dir-24-8
; bits: 1
; ISA: scalar
; CPU: AMD EPYC
; runtime: .NET 10.0.12 X64 AVX-512
; topology: gpu-server:44
; instructions per bio, floor: 7.25
; instructions per bio: 24.5 / 27.25

; Bench.Measuring.Loops:Pass[Lookups.Composites.Flagged`1[Lookups.Searches.Dir24x8]]
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

; Bench.Measuring.Loops:Resolve[Lookups.Composites.Flagged`1[Lookups.Searches.Dir24x8]]
G_M000_IG01:
       push     rbp
       push     r15
       push     r14
       push     r13
       push     r12
       push     rbx
       sub      rsp, 264
       lea      rbp, [rsp+0x130]
       vxorps   xmm8, xmm8, xmm8
       vmovdqu32 zmmword ptr [rbp-0xF0], zmm8
       vmovdqu32 zmmword ptr [rbp-0xB0], zmm8
       vmovdqu32 zmmword ptr [rbp-0x70], zmm8
       xor      eax, eax
       mov      qword ptr [rbp-0x30], rax
       mov      ebx, esi

G_M000_IG02:
       vmovdqu  ymm0, ymmword ptr [rbp+0x18]
       vmovdqu  ymmword ptr [rbp-0x50], ymm0
       mov      rsi, qword ptr [rbp+0x38]
       mov      qword ptr [rbp-0x30], rsi

G_M000_IG03:
       mov      r15d, dword ptr [rbp-0x38]
       cmp      r15d, 2
       jne      G_M000_IG21

G_M000_IG04:
       mov      r15, qword ptr [rbp-0x48]
       mov      r14, qword ptr [rbp-0x40]
       mov      r13, qword ptr [rbp-0x30]

G_M000_IG05:
       vmovdqu  ymm0, ymmword ptr [rbp-0x50]
       vmovdqu  ymmword ptr [rbp-0x90], ymm0
       mov      rsi, qword ptr [rbp-0x30]
       mov      qword ptr [rbp-0x70], rsi

G_M000_IG06:
       xor      rsi, rsi
       test     ebx, ebx
       cmovne   rsi, rdi
       mov      bword ptr [rbp-0x58], rsi
       mov      r12, rsi
       cmp      ebx, ecx
       jg       G_M000_IG38
       xor      rcx, rcx
       test     ebx, ebx
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0x60], rcx
       mov      rax, rcx
       cmp      ebx, 4
       jge      SHORT G_M000_IG12

G_M000_IG07:
       test     ebx, ebx
       jne      SHORT G_M000_IG10

G_M000_IG08:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x58], rcx

G_M000_IG09:
       mov      bword ptr [rbp-0x60], rcx
       jmp      G_M000_IG36

G_M000_IG10:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x90]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, r12
       mov      qword ptr [rbp-0x68], rax
       mov      rsi, rax
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+TwoLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+TwoLevels],ptr,ptr)]
       dec      ebx
       add      r12, 32
       mov      rax, qword ptr [rbp-0x68]
       add      rax, 16

G_M000_IG11:
       cmp      ebx, 4
       jl       SHORT G_M000_IG07

G_M000_IG12:
       mov      rcx, qword ptr [r12]
       mov      rdi, rcx
       cmp      qword ptr [r12+0x08], 0
       je       SHORT G_M000_IG14

G_M000_IG13:
       movzx    rdi, r13w
       bextr    rdi, rcx, rdi
       mov      edi, dword ptr [r14+4*rdi]
       shrx     rsi, rcx, rdi
       movzx    rsi, sil
       shr      edi, 6
       add      rdi, rsi
       mov      edi, dword ptr [r14+4*rdi]
       shl      rdi, 5
       add      rdi, r15
       mov      rsi, rcx
       add      rsi, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       mov      rdi, rsi
       jae      G_M000_IG07

G_M000_IG14:
       mov      ecx, dword ptr [r12+0x10]
       mov      qword ptr [rax], rdi
       mov      qword ptr [rax+0x08], rcx
       lea      rcx, [r12+0x20]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG16

G_M000_IG15:
       movzx    rsi, r13w
       bextr    rcx, rdi, rsi
       mov      ecx, dword ptr [r14+4*rcx]
       shrx     rsi, rdi, rcx
       movzx    rsi, sil
       shr      ecx, 6
       add      rcx, rsi
       mov      ecx, dword ptr [r14+4*rcx]
       shl      rcx, 5
       add      rcx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG07

G_M000_IG16:
       mov      ecx, dword ptr [r12+0x30]
       mov      qword ptr [rax+0x10], rsi
       mov      qword ptr [rax+0x18], rcx
       lea      rcx, [r12+0x40]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG18

G_M000_IG17:
       movzx    rsi, r13w
       bextr    rcx, rdi, rsi
       mov      ecx, dword ptr [r14+4*rcx]
       shrx     rsi, rdi, rcx
       movzx    rsi, sil
       shr      ecx, 6
       add      rcx, rsi
       mov      ecx, dword ptr [r14+4*rcx]
       shl      rcx, 5
       add      rcx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG07

G_M000_IG18:
       mov      ecx, dword ptr [r12+0x50]
       mov      qword ptr [rax+0x20], rsi
       mov      qword ptr [rax+0x28], rcx
       lea      rcx, [r12+0x60]
       mov      rdi, qword ptr [rcx]
       mov      rsi, rdi
       cmp      qword ptr [rcx+0x08], 0
       je       SHORT G_M000_IG20

G_M000_IG19:
       movzx    rsi, r13w
       bextr    rcx, rdi, rsi
       mov      ecx, dword ptr [r14+4*rcx]
       shrx     rsi, rdi, rcx
       movzx    rsi, sil
       shr      ecx, 6
       add      rcx, rsi
       mov      ecx, dword ptr [r14+4*rcx]
       shl      rcx, 5
       add      rcx, r15
       mov      rsi, rdi
       add      rsi, qword ptr [rcx+0x10]
       sub      rdi, qword ptr [rcx]
       cmp      rdi, qword ptr [rcx+0x08]
       jae      G_M000_IG07

G_M000_IG20:
       mov      ecx, dword ptr [r12+0x70]
       mov      qword ptr [rax+0x30], rsi
       mov      qword ptr [rax+0x38], rcx
       add      ebx, -4
       add      r12, 128
       add      rax, 64
       jmp      G_M000_IG11

G_M000_IG21:
       cmp      r15d, 3
       jne      G_M000_IG35

G_M000_IG22:
       vmovdqu  ymm0, ymmword ptr [rbp-0x50]
       vmovdqu  ymmword ptr [rbp-0xC8], ymm0
       mov      rsi, qword ptr [rbp-0x30]
       mov      qword ptr [rbp-0xA8], rsi

G_M000_IG23:
       xor      rsi, rsi
       test     ebx, ebx
       cmovne   rsi, rdi
       mov      bword ptr [rbp-0x98], rsi
       mov      r15, rsi
       cmp      ebx, ecx
       jg       G_M000_IG38
       xor      rcx, rcx
       test     ebx, ebx
       cmovne   rcx, rdx
       mov      bword ptr [rbp-0xA0], rcx
       mov      r14, rcx
       cmp      ebx, 4
       jge      SHORT G_M000_IG29

G_M000_IG24:
       test     ebx, ebx
       jne      SHORT G_M000_IG27

G_M000_IG25:
       xor      rcx, rcx
       mov      bword ptr [rbp-0x98], rcx

G_M000_IG26:
       mov      bword ptr [rbp-0xA0], rcx
       jmp      G_M000_IG36

G_M000_IG27:
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xC8]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, r15
       mov      rsi, r14
       call     [Lookups.BatchLoop:MapOne[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels],ptr,ptr)]
       dec      ebx
       add      r15, 32
       add      r14, 16

G_M000_IG28:
       cmp      ebx, 4
       jl       SHORT G_M000_IG24

G_M000_IG29:
       mov      rdi, qword ptr [rbp-0xC0]
       mov      rsi, qword ptr [rbp-0xB8]
       mov      rax, qword ptr [rbp-0xA8]
       mov      rcx, qword ptr [r15]
       mov      rdx, rcx
       cmp      qword ptr [r15+0x08], 0
       je       SHORT G_M000_IG31

G_M000_IG30:
       movzx    rax, ax
       bextr    rdx, rcx, rax
       mov      eax, dword ptr [rsi+4*rdx]
       shrx     rdx, rcx, rax
       movzx    rdx, dl
       shr      eax, 6
       add      rax, rdx
       mov      eax, dword ptr [rsi+4*rax]
       shrx     rdx, rcx, rax
       movzx    rdx, dl
       shr      eax, 6
       add      rax, rdx
       mov      esi, dword ptr [rsi+4*rax]
       shl      rsi, 5
       add      rdi, rsi
       mov      rdx, rcx
       add      rdx, qword ptr [rdi+0x10]
       sub      rcx, qword ptr [rdi]
       cmp      rcx, qword ptr [rdi+0x08]
       jae      G_M000_IG24

G_M000_IG31:
       mov      edi, dword ptr [r15+0x10]
       mov      qword ptr [r14], rdx
       mov      qword ptr [r14+0x08], rdi
       lea      rdi, [r15+0x20]
       vxorps   ymm0, ymm0, ymm0
       vmovdqu  ymmword ptr [rbp-0xF0], ymm0
       vmovdqu  xmmword ptr [rbp-0xD8], xmm0
       mov      r13, qword ptr [rdi]
       mov      r12, r13
       cmp      qword ptr [rdi+0x08], 0
       je       G_M000_IG34

G_M000_IG32:
       vmovdqu  ymm0, ymmword ptr [rbp-0xC8]
       vmovdqu  ymmword ptr [rbp-0xF0], ymm0
       mov      rdi, qword ptr [rbp-0xA8]
       mov      qword ptr [rbp-0xD0], rdi

G_M000_IG33:
       mov      r12, qword ptr [rbp-0xE0]
       lea      rdi, [rbp-0xD0]
       mov      rsi, r13
       call     [Lookups.Search.BitWindow:Value(ulong):ulong:this]
       shl      rax, 2
       add      rax, r12
       mov      esi, dword ptr [rax]
       lea      rdi, [rbp-0xF0]
       mov      rdx, r13
       xor      r12d, r12d
       mov      ecx, r12d
       call     [Lookups.Searches.Dir24x8:Next[Lookups.Unwatched](uint,ulong,Lookups.Unwatched):uint:this]
       mov      esi, eax
       lea      rdi, [rbp-0xF0]
       mov      rdx, r13
       mov      ecx, r12d
       call     [Lookups.Searches.Dir24x8:Next[Lookups.Unwatched](uint,ulong,Lookups.Unwatched):uint:this]
       mov      esi, eax
       lea      rdi, [rbp-0xF0]
       mov      edx, r12d
       call     [Lookups.Searches.Dir24x8:Provider[Lookups.Unwatched](uint,Lookups.Unwatched):byref:this]
       mov      r12, r13
       add      r12, qword ptr [rax+0x10]
       mov      rdi, rax
       mov      rsi, r13
       call     [Lookups.BarInfo:Contains(ulong):bool:this]
       test     eax, eax
       je       G_M000_IG24

G_M000_IG34:
       mov      ecx, dword ptr [r15+0x30]
       mov      rdi, r14
       mov      rdx, r12
       mov      esi, 1
       call     [Lookups.BatchLoop:Put(ptr,int,ulong,uint)]
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xC8]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, 2
       call     [Lookups.BatchLoop:TryPut[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels],ptr,ptr,int):bool]
       test     eax, eax
       je       G_M000_IG24
       lea      rdi, [rsp]
       lea      rsi, [rbp-0xC8]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, r15
       mov      rsi, r14
       mov      edx, 3
       call     [Lookups.BatchLoop:TryPut[Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels]](Lookups.BatchLoop+WhenFlagged`1[Lookups.Searches.Dir24x8+ThreeLevels],ptr,ptr,int):bool]
       test     eax, eax
       je       G_M000_IG24
       add      ebx, -4
       add      r15, 128
       add      r14, 64
       jmp      G_M000_IG28

G_M000_IG35:
       mov      bword ptr [rbp-0x100], rdi
       mov      dword ptr [rbp-0xF4], ecx
       lea      rdi, [rsp]
       lea      rsi, [rbp-0x50]
       mov      rcx, gword ptr [rsi]
       mov      gword ptr [rsp], rcx
       add      rsi, 8
       add      rdi, 8
       mov      ecx, 4
       rep movsq
       mov      rdi, bword ptr [rbp-0x100]
       mov      esi, ebx
       mov      ecx, dword ptr [rbp-0xF4]
       call     [Lookups.BatchLoop:SearchFlagged[Lookups.Searches.Dir24x8+AnyLevels](Lookups.Searches.Dir24x8+AnyLevels,System.ReadOnlySpan`1[Lookups.Bio],System.Span`1[Lookups.DmaSegment])]

G_M000_IG36:
       nop

G_M000_IG37:
       vzeroupper
       add      rsp, 264
       pop      rbx
       pop      r12
       pop      r13
       pop      r14
       pop      r15
       pop      rbp
       ret

G_M000_IG38:
       call     [System.ThrowHelper:ThrowArgumentOutOfRangeException()]
       int3

using System.Globalization;

namespace Bench.Disassembly;

/// <summary>One x86-64 instruction as the JIT prints it, and the properties that the counts need.</summary>
/// <param name="Mnemonic">The operation.</param>
/// <param name="Operands">The operands, the destination first.</param>
internal sealed record Instruction(string Mnemonic, IReadOnlyList<string> Operands)
{
    private static readonly HashSet<string> OnlyReaders = ["cmp", "test", "bt", "push", "vptest", "vucomisd", "vucomiss"];
    private static readonly HashSet<string> ReadersOfOneOperand = ["mul", "imul", "div", "idiv", "push"];
    private static readonly HashSet<string> Ends = ["ret", "int3", "jmp", "ud2", "tail.jmp"];
    private static readonly string[] OnlyWriters = ["mov", "vmov", "set", "pop", "vextract", "vpcompress", "kmov", "vpmov"];

    /// <summary>Whether control can continue elsewhere than at the next line.</summary>
    public bool IsJump => Mnemonic[0] == 'j';

    /// <summary>Whether it either jumps or continues with the next line.</summary>
    public bool IsConditionalBranch => IsJump && Mnemonic != "jmp";

    /// <summary>Whether control never continues with the next line.</summary>
    public bool EndsFlow => Ends.Contains(Mnemonic);

    /// <summary>Whether it calls.</summary>
    public bool IsCall => Mnemonic == "call";

    /// <summary>The label it jumps to; null when it does not jump, or the target is unknown.</summary>
    public string? Target =>
        IsJump && Operands.Count == 1 && Operands[0].Split(' ')[^1] is var label && label.Contains("_IG", StringComparison.Ordinal)
            ? label
            : null;

    /// <summary>The register or stack slot that it changes, by its 64-bit name; null when there is none.</summary>
    public string? Destination => IsJump || IsCall || Operands.Count == 0 || OnlyReaders.Contains(Mnemonic) ? null : PlaceOf(Operands[0]);

    /// <summary>The constant that it adds to its destination, when it does nothing else.</summary>
    public long? Advance =>
        (Mnemonic, Operands.Count) switch
        {
            ("add", 2) => Constant(Operands[1]),
            ("sub", 2) => -Constant(Operands[1]),
            ("inc", 1) => 1,
            ("dec", 1) => -1,
            ("lea", 2) when Destination is { } place && Operands[1].StartsWith($"[{place}+", StringComparison.Ordinal) => Constant(
                Operands[1][(place.Length + 2)..^1]),
            _ => null,
        };

    /// <summary>Number of loads and stores; an instruction that reads, changes and writes back counts as two.</summary>
    public int MemoryAccesses
    {
        get
        {
            if (Mnemonic is "lea" or "nop" || IsJump || IsCall || !Operands.Any(IsMemory))
            {
                return 0;
            }

            var changesItsPlace = IsMemory(Operands[0])
                && !OnlyReaders.Contains(Mnemonic)
                && !Array.Exists(OnlyWriters, writer => Mnemonic.StartsWith(writer, StringComparison.Ordinal))
                && !(Operands.Count == 1 && ReadersOfOneOperand.Contains(Mnemonic));
            return changesItsPlace ? 2 : 1;
        }
    }

    /// <summary>Whether it reads or writes a local variable of its method.</summary>
    public bool IsOnStack =>
        Operands.Any(o => IsMemory(o) && (o.Contains("[rbp", StringComparison.Ordinal) || o.Contains("[rsp", StringComparison.Ordinal)));

    /// <summary>Whether it writes memory.</summary>
    public bool Stores => Operands.Count > 0 && IsMemory(Operands[0]) && MemoryAccesses > 0 && !OnlyReaders.Contains(Mnemonic);

    /// <summary>Whether one of its memory addresses starts with a register.</summary>
    /// <param name="register">The register's 64-bit name.</param>
    public bool Addresses(string register) => Operands.Any(o => o.Contains($"[{register}]", StringComparison.Ordinal)
        || o.Contains($"[{register}+", StringComparison.Ordinal) || o.Contains($"[{register}-", StringComparison.Ordinal));

    /// <summary>Reads a line of a listing.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Null for a label, a comment, data, or padding, which is no work.</returns>
    public static Instruction? Parse(string line)
    {
        var code = line.Split(';')[0];
        if (code.Length == 0 || code[0] != ' ' || string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var text = code.Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var mnemonic = space < 0 ? text : text[..space];
        return mnemonic == "align" ? null : new Instruction(mnemonic, space < 0 ? [] : SplitOperands(text[space..]));
    }

    private static bool IsMemory(string operand) => operand.Contains("ptr [", StringComparison.Ordinal);

    private static List<string> SplitOperands(string text)
    {
        var operands = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            depth += c is '[' or '(' or '{' ? 1 : c is ']' or ')' or '}' ? -1 : 0;
            if (c == ',' && depth == 0)
            {
                operands.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        return operands;
    }

    private static long? Constant(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal)
            ? long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The whole register that contains a part of it, or the stack slot.</summary>
    private static string? PlaceOf(string operand)
    {
        if (IsMemory(operand))
        {
            var slot = operand[operand.IndexOf('[', StringComparison.Ordinal)..];
            return slot.StartsWith("[rbp", StringComparison.Ordinal) || slot.StartsWith("[rsp", StringComparison.Ordinal) ? slot : null;
        }

        return operand switch
        {
            ['r', >= '0' and <= '9', ..] => operand.TrimEnd('d', 'w', 'b'),
            ['e', _, _] => $"r{operand[1..]}",
            [_, 'x' or 'i' or 'p'] => $"r{operand}",
            [_, 'l' or 'h'] => $"r{operand[0]}x",
            [_, 'i' or 'p', 'l'] => $"r{operand[..2]}",
            _ => operand,
        };
    }
}

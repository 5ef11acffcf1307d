using Bench.Results;

namespace Bench.Reporting;

/// <summary>The origin of a row's code: only this project's own encodings can be the best.</summary>
internal static class RowOrigin
{
    /// <summary>Whether it is an encoding of this project, read directly or through a registry (the yardstick says which).</summary>
    public static bool IsOwn(ResultRow row) => row.Role is Roles.Own or Roles.Registered;

    /// <summary>The source of foreign code; empty for an own encoding. Untrusted.</summary>
    public static string Origin(ResultRow row) =>
        IsOwn(row) ? "" : row.Library.Length > 0 ? $"{row.Role}: {row.Library}" : row.Role == Roles.Twin ? "twin, in C" : row.Role;

    /// <summary>A name that distinguishes a twin or a peer from the own encoding with the same name. Untrusted.</summary>
    public static string Label(ResultRow row, string name) => IsOwn(row) ? name : $"{name} ({row.Role})";
}

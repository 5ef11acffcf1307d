using Bench.Results;

namespace Bench.Reporting;

/// <summary>Whose code a row is: only this project's own encodings may be the best of something.</summary>
internal static class RowOrigin
{
    /// <summary>Whether it is an encoding of this project, by itself or read through a registry, which the yardstick says.</summary>
    public static bool IsOwn(ResultRow row) => row.Role is Roles.Own or Roles.Registered;

    /// <summary>Where another's code comes from; empty for an own encoding. Untrusted.</summary>
    public static string Origin(ResultRow row) =>
        IsOwn(row) ? "" : row.Library.Length > 0 ? $"{row.Role}: {row.Library}" : row.Role == Roles.Twin ? "twin, in C" : row.Role;

    /// <summary>A name that tells a twin or a peer from the own encoding of that name. Untrusted.</summary>
    public static string Label(ResultRow row, string name) => IsOwn(row) ? name : $"{name} ({row.Role})";
}

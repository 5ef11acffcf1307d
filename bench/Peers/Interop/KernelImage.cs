namespace Bench.Peers.Interop;

/// <summary>
/// The image of kernel code that <c>kernel/build.sh</c> makes. A separate class, because the image is installed before anything is
/// loaded.
/// </summary>
internal static class KernelImage
{
    /// <summary>Path of the image, if it was built.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "native", "kernel.image");

    /// <summary>Replaces the installed image with a new one.</summary>
    /// <param name="image">The file.</param>
    public static void Install(string image)
    {
        var fresh = Path + ".new";
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.Copy(image, fresh, overwrite: true);
        File.Move(fresh, Path, overwrite: true);
    }
}

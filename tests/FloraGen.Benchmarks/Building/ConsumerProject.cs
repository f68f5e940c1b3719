using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Building;

/// <summary>A program with a client of one kind. Each build of it follows an edit of its code.</summary>
internal sealed class ConsumerProject
{
    private readonly ConsumerFolder _folder;
    private readonly string _call;
    private int _edits;

    /// <param name="document">The path of an OpenAPI document.</param>
    public ConsumerProject(ConsumerFolder folder, ConsumerKind kind, string document)
    {
        _folder = folder;
        Kind = kind;
        Name = $"{Path.GetFileName(document).Split('.')[0]}-{kind}";
        _call = ConsumerText.Call(kind, isFlora: Path.GetFileName(document) == "flora.openapi.yaml");
        string copy = "document" + Path.GetExtension(document);
        string owner = Name;
        if (kind == ConsumerKind.OwnProject)
        {
            owner = $"{Name}-{ConsumerText.Library}";
            folder.Write($"{owner}/{ConsumerText.Library}.csproj", ConsumerText.LibraryProject(copy, folder.Version));
            folder.Write($"{Name}/App.csproj", ConsumerText.UserProject(owner));
        }
        else
        {
            folder.Write($"{Name}/App.csproj", ConsumerText.Project(kind, copy, folder.Version));
        }

        File.Copy(document, folder.Of(owner, copy));
        Edit();
        _ = Run("restore");
    }

    public ConsumerKind Kind { get; }

    /// <summary>Of its folder.</summary>
    public string Name { get; }

    public long AssemblyBytes => new FileInfo(_folder.Of(Name, "bin", "Debug", ConsumerFolder.Framework, "App.dll")).Length;

    /// <summary>Builds after an edit.</summary>
    public Command Build(BuildMode mode, string[] more, Action<System.Diagnostics.Process>? watch = null)
    {
        Edit();
        return Run("build", ["--no-restore", .. mode.Arguments, .. more], watch);
    }

    /// <summary>Has the compiler write what generators made to where the project with the same code has it.</summary>
    public void WriteGenerated()
        => Build(BuildMode.Cold, ["-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={GeneratedFolder}"]).ShouldSucceed();

    /// <summary>The client's files.</summary>
    public IReadOnlyList<string> ClientFiles() => Kind switch
    {
        ConsumerKind.FloraGen or ConsumerKind.SameCode => [.. Directory.EnumerateFiles(GeneratedFolder, "*.cs", SearchOption.AllDirectories)],
        ConsumerKind.NSwag or ConsumerKind.NSwagOnce => [_folder.Of(Name, "obj", "Client.cs")],
        _ => [],
    };

    private string GeneratedFolder => _folder.Of(Name.Split('-')[0] + "-" + ConsumerKind.SameCode, "generated");

    private Command Run(string command, string[]? arguments = null, Action<System.Diagnostics.Process>? watch = null)
        => _folder.DotNet(Name, [command, "-v", "q", "-nodeReuse:false", .. arguments ?? []], watch);

    private void Edit() => _folder.Write($"{Name}/Program.cs", $"{_call}\nConsole.WriteLine({++_edits});\n");
}

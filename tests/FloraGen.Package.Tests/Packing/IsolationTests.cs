using System.ComponentModel;
using System.Runtime.CompilerServices;
using FloraGen.Packing;
using Mono.Cecil;

namespace FloraGen.Package.Tests.Packing;

public sealed class IsolationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly AssemblyDefinition _assembly = AssemblyDefinition.CreateAssembly(
        new AssemblyNameDefinition("NSwag.Core", new Version(1, 0)), "NSwag.Core.dll", ModuleKind.Dll);

    private readonly AssemblyNameReference _library = new("Newtonsoft.Json", new Version(13, 0)) { PublicKeyToken = [1, 2, 3, 4, 5, 6, 7, 8] };

    public IsolationTests() => _assembly.MainModule.AssemblyReferences.Add(_library);

    [Fact]
    public void NameAndReferencesAreOurs()
    {
        using AssemblyDefinition isolated = Isolate();

        Assert.Equal("FloraGen.NSwag.Core, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null", isolated.FullName);
        Assert.Equal("FloraGen.NSwag.Core.dll", isolated.MainModule.Name);
        Assert.Contains(
            "FloraGen.Newtonsoft.Json, Version=13.0.0.0, Culture=neutral, PublicKeyToken=null",
            isolated.MainModule.AssemblyReferences.Select(static reference => reference.FullName));
    }

    [Fact]
    public void TypeInAnAttributeIsOfTheRenamedLibrary()
    {
        ModuleDefinition module = _assembly.MainModule;
        CustomAttribute attribute = new(module.ImportReference(typeof(TypeConverterAttribute).GetConstructor([typeof(Type)])));
        attribute.ConstructorArguments.Add(new(module.ImportReference(typeof(Type)), new TypeReference("Newtonsoft.Json", "JsonConverter", module, _library)));
        _assembly.CustomAttributes.Add(attribute);

        using AssemblyDefinition isolated = Isolate();

        TypeReference type = Assert.IsType<TypeReference>(Assert.Single(isolated.CustomAttributes).ConstructorArguments[0].Value, exactMatch: false);
        Assert.Equal("FloraGen.Newtonsoft.Json", type.Scope.Name);
    }

    [Fact]
    public void ForwardedTypeIsOfTheRenamedLibrary()
    {
        _assembly.MainModule.ExportedTypes.Add(
            new ExportedType("Newtonsoft.Json", "JsonConvert", _assembly.MainModule, _library) { IsForwarder = true });

        using AssemblyDefinition isolated = Isolate();

        Assert.Equal("FloraGen.Newtonsoft.Json", Assert.Single(isolated.MainModule.ExportedTypes).Scope.Name);
    }

    [Theory]
    [InlineData("NJsonSchema, PublicKey=0024", "FloraGen.NJsonSchema")]
    [InlineData("Somebody.Else, PublicKey=0024", "Somebody.Else, PublicKey=0024")]
    public void FriendsInThePackageStayFriends(string friend, string expected)
    {
        ModuleDefinition module = _assembly.MainModule;
        CustomAttribute attribute = new(module.ImportReference(typeof(InternalsVisibleToAttribute).GetConstructor([typeof(string)])));
        attribute.ConstructorArguments.Add(new(module.TypeSystem.String, friend));
        _assembly.CustomAttributes.Add(attribute);

        using AssemblyDefinition isolated = Isolate();

        Assert.Equal(expected, Assert.Single(isolated.CustomAttributes).ConstructorArguments[0].Value);
    }

    [Fact]
    public void OldNameThatIsLeftIsRefused()
    {
        string path = _folder.Of("NSwag.Core.dll");
        _assembly.Write(path);

        PackingException refusal = Assert.Throws<PackingException>(() => WrittenAssembly.Check(path));

        Assert.Contains("no host is known to ship Newtonsoft.Json", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _assembly.Dispose();
        _folder.Dispose();
    }

    private AssemblyDefinition Isolate()
    {
        // The types that the tests take from the runtime at hand stand for those of netstandard, which is what a generator is built for.
        foreach (AssemblyNameReference reference in _assembly.MainModule.AssemblyReferences.Where(static reference => reference.Name.StartsWith("System.", StringComparison.Ordinal)))
        {
            (reference.Name, reference.Version) = ("netstandard", new Version(2, 0, 0, 0));
        }

        Isolation.Apply(_assembly);
        string path = _folder.Of(_assembly.MainModule.Name);
        _assembly.Write(path);
        WrittenAssembly.Check(path);
        return FloraGenPackage.Load(File.ReadAllBytes(path));
    }
}

using FloraGen.Testing.Markdown;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Docs.Tests.Generation;

/// <summary>C# of a page as a file: types stay as they are, statements go into a method.</summary>
internal static class Snippet
{
    /// <summary>What the statements of a page may use without declaring it, and what the SDK's implicit usings bring.</summary>
    public static SyntaxTree Surroundings { get; } = Around("MyApp.Flora", """
        protected FloraClient client = null!;
        protected FilePart file = null!;
        protected AssetRetrieveResponse asset = null!;
        protected IProgress<long> progress = null!;
        protected IServiceCollection services = null!;
        protected IConfiguration configuration = null!;
        protected ILoggerFactory loggerFactory = null!;
        """);

    public static SyntaxTree ToFile(CodeBlock block)
    {
        CompilationUnitSyntax unit = (CompilationUnitSyntax)Generated.Parse(block.Text).GetRoot();
        string statements = string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(static item => item.ToFullString()));
        string types = string.Concat(unit.Members.Where(static item => item is not GlobalStatementSyntax).Select(static item => item.ToFullString()));
        string method = statements.Length == 0 ? "" : $$"""
            internal sealed class Line{{block.Line}} : Surroundings
            {
                public async Task RunAsync()
                {
            {{statements}}
                    await Task.CompletedTask;
                }
            }
            """;
        return Generated.Parse($"{unit.Usings.ToFullString()}\n{types}\n{method}", $"line {block.Line}");
    }

    private static SyntaxTree Around(string space, string members) => Generated.Parse($$"""
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using {{space}};

        internal abstract class Surroundings
        {
            {{members}}
            protected CancellationToken cancellationToken => CancellationToken.None;
        }
        """);
}
